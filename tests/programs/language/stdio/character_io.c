// input: pushed back
#include <stdio.h>
int main(void) {
  int c = getchar();
  ungetc(c, stdin);
  ungetc('<', stdin);
  char w[20];
  scanf("%19s", w);
  puts(w);
  c = getc(stdin);
  printf("%d\n", c);
  FILE *f = fopen("c.txt", "w+");
  for (c = 'a'; c <= 'j'; c++)
    if (putc(c, f) != c) puts("failed");
  rewind(f);
  ungetc('Z', f);
  printf("%c%c", fgetc(f), 0 + '-');
  printf("%c\n", fgetc(f));
  fseek(f, 3, SEEK_SET);
  printf("%c ", getc(f));
  fputc('!', f);
  fseek(f, 0, SEEK_SET);
  while ((c = fgetc(f)) != EOF) putchar(c);
  puts("");
  printf("%d %d\n", feof(f) != 0, fgetc(f));
  clearerr(f);
  printf("%d\n", feof(f));
  fclose(f);
  remove("c.txt");
  printf("%d %d\n", EOF, BUFSIZ > 0);
  setvbuf(stdout, NULL, _IONBF, 0);
  setbuf(stdin, NULL);
  fflush(stdout);
  fflush(NULL);
  printf("%d %d %d\n", fileno(stdin), fileno(stdout), fileno(stderr));
  perror("no compare");
  return 0;
}
