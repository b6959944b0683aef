#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct rec {
  int id;
  double v;
  char tag[4];
};
int main(void) {
  struct rec out[5], in[5], one;
  FILE *f = fopen("data.bin", "wb+");
  memset(out, 0, sizeof out);
  for (int i = 0; i < 5; i++) {
    out[i].id = i * i;
    out[i].v = i / 4.0;
    snprintf(out[i].tag, 4, "t%d", i);
  }
  printf("%zu\n", fwrite(out, sizeof *out, 5, f));
  rewind(f);
  size_t got = fread(in, sizeof *in, 5, f);
  printf("%zu %d\n", got, memcmp(in, out, sizeof in));
  fseek(f, 2 * (long)sizeof one, SEEK_SET);
  fread(&one, sizeof one, 1, f);
  printf("%d %g %s\n", one.id, one.v, one.tag);
  one.v = 99;
  fseek(f, -(long)sizeof one, SEEK_CUR);
  fwrite(&one, sizeof one, 1, f);
  fflush(f);
  fseek(f, 0, SEEK_END);
  printf("%ld\n", ftell(f));
  fpos_t pos;
  fseek(f, 48, SEEK_SET);
  fgetpos(f, &pos);
  fread(&one, sizeof one, 1, f);
  printf("%g ", one.v);
  fsetpos(f, &pos);
  fread(&one, sizeof one, 1, f);
  printf("%g\n", one.v);
  fseek(f, 0, SEEK_SET);
  printf("%zu ", fread(in, sizeof *in, 10, f));
  printf("%d\n", feof(f) != 0);
  unsigned char bytes[] = {0, 1, 255, 10, 13, 26};
  fseek(f, 0, SEEK_SET);
  fwrite(bytes, 1, 6, f);
  fseek(f, 0, SEEK_SET);
  for (int i = 0; i < 6; i++) printf("%d ", fgetc(f));
  puts("");
  fclose(f);
  FILE *t = tmpfile();
  fprintf(t, "%d %s %x", 5, "five", 255);
  rewind(t);
  int a;
  char s[10];
  unsigned x;
  printf("%d\n", fscanf(t, "%d %9s %x", &a, s, &x));
  printf("%d %s %u\n", a, s, x);
  fclose(t);
  remove("data.bin");
  return 0;
}
