#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static int cells[4];
static int *cell(int i) { return &cells[i]; }
static int (*row(int m[][2], int i))[2] { return &m[i]; }
static const char *skip(const char *s) {
  while (*s == ' ') s++;
  return s;
}
static char *dup(const char *s) {
  char *p = malloc(strlen(s) + 1);
  return p ? strcpy(p, s) : NULL;
}
static int **table(int n) {
  int **t = malloc(n * sizeof *t);
  for (int i = 0; i < n; i++) {
    t[i] = malloc((i + 1) * sizeof **t);
    for (int j = 0; j <= i; j++) t[i][j] = j && j < i ? t[i - 1][j - 1] + t[i - 1][j] : 1;
  }
  return t;
}
static void release(int **t, int n) {
  while (n--) free(t[n]);
  free(t);
}
struct n {
  struct n *next;
  int v;
};
static struct n *cons(int v, struct n *next) {
  struct n *p = malloc(sizeof *p);
  *p = (struct n){next, v};
  return p;
}
static struct n **tail(struct n **p) {
  while (*p) p = &(*p)->next;
  return p;
}
static int add(int a, int b) { return a + b; }
static int (*get(void))(int, int) { return add; }
static void *raw(void *p, size_t n) { return (char *)p + n; }
static char **args(void) {
  static char *a[] = {"x", "y", NULL};
  return a;
}
int main(void) {
  *cell(1) = 5;
  ++*cell(1);
  cell(2)[1] = 9;
  printf("%d %d\n", cells[1], cells[3]);
  int m[2][2] = {{1, 2}, {3, 4}};
  (*row(m, 1))[0] *= 10;
  printf("%d\n", m[1][0]);
  puts(skip("   text"));
  char *s = dup("duplicate");
  s[0] -= 32;
  puts(s);
  free(s);
  int **t = table(6);
  for (int i = 0; i < 6; i++) printf("%d ", t[5][i]);
  puts("");
  release(t, 6);
  struct n *l = NULL;
  for (int i = 0; i < 4; i++) *tail(&l) = cons(i, NULL);
  l = cons(9, l);
  for (struct n *p = l, *q; p; p = q) {
    q = p->next;
    printf("%d ", p->v);
    free(p);
  }
  puts("");
  printf("%d %d\n", get()(2, 3), *(int *)raw(cells, 4));
  for (char **a = args(); *a; a++) printf("%s", *a);
  puts("");
  return 0;
}
