#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct buf
{
  char* p;
  size_t n, cap;
};
static void push(struct buf* b, char c)
{
  if (b->n == b->cap) {
    b->cap = b->cap * 3 / 2 + 2;
    b->p = realloc(b->p, b->cap);
  }
  b->p[b->n++] = c;
}
static char* read_all(const char* (*next)(void))
{
  char* all = NULL;
  size_t n = 0;
  const char* s;
  while ((s = next())) {
    size_t k = strlen(s);
    all = realloc(all, n + k + 1);
    memcpy(all + n, s, k + 1);
    n += k;
  }
  return all;
}
static const char* pieces(void)
{
  static const char* p[] = { "one ", "two ", "", "three" };
  static int i;
  return i < 4 ? p[i++] : NULL;
}
int main(void)
{
  struct buf b = { 0 };
  for (int i = 0; i < 100; i++)
    push(&b, (char)('0' + i % 10));
  push(&b, 0);
  printf("%zu %s\n", b.n, b.p + 90);
  b.p = realloc(b.p, b.n);
  printf("%c\n", b.p[99]);
  char* all = read_all(pieces);
  puts(all);
  size_t off = strchr(all, 't') - all;
  all = realloc(all, 500);
  memset(all + 20, 'z', 400);
  all[420] = 0;
  printf("%.3s %zu\n", all + off, strlen(all + 20));
  all = realloc(all, 10);
  all[9] = 0;
  puts(all);
  free(all);
  free(b.p);
  int** rows = NULL;
  for (int i = 0; i < 6; i++) {
    rows = realloc(rows, (i + 1) * sizeof *rows);
    rows[i] = malloc(sizeof(int));
    *rows[i] = i * i;
  }
  int s = 0;
  for (int i = 0; i < 6; i++) {
    s += *rows[i];
    free(rows[i]);
  }
  free(rows);
  printf("%d\n", s);
  char *x = malloc(10), *y = malloc(10);
  strcpy(x, "x");
  strcpy(y, "y");
  char* t = x;
  x = y;
  y = t;
  printf("%s%s\n", x, y);
  free(x);
  free(y);
  void* z = calloc(4, 4);
  int* iz = z;
  iz = realloc(iz, 32);
  printf("%d\n", iz[3]);
  iz[7] = 1;
  free(iz);
  char* e = realloc(NULL, 5);
  strcpy(e, "four");
  puts(e);
  free(e);
  return 0;
}
