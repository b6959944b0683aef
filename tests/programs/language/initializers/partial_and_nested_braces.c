#include <stdio.h>
int a[2][3] = {{1}, {2, 3}}, b[2][3] = {1, 2, 3, 4}, c[2][2][2] = {{{1}, {2}}, {3, 4}},
    d[][2] = {1, 2, 3}, e[3] = {{1}, 2}, scalar = {7}, f[2][3] = {1, 2, {0}};
struct t {
  int x[2];
  struct {
    int y, z;
  } w[2];
  int q;
} t1 = {1, 2, 3, 4, 5, 6, 7}, t2 = {{1}, {{2}, {3}}, 4}, t3 = {{1, 2}, 3, 4, {5}, 6},
  ts[2] = {{{1}}, {.q = 2}};
static void show(const int *p, int n) {
  while (n--) printf("%d ", *p++);
  puts("");
}
int main(void) {
  show(a[0], 6);
  show(b[0], 6);
  show(c[0][0], 8);
  printf("%zu\n", sizeof d / sizeof *d);
  show(d[0], 4);
  show(e, 3);
  printf("%d\n", scalar);
  show(&t1.x[0], 7);
  show((int *)&t2, 7);
  show((int *)&t3, 7);
  show((int *)ts, 14);
  int n = 2, l[2][2] = {{n}, {n + 1, n + 2}}, one = {n};
  show(l[0], 4);
  printf("%d\n", one);
  struct t z = {};
  show((int *)&z, 7);
  int m[3][2] = {{}, {1}};
  show(m[0], 6);
  struct t u = {.w = {{1, 2}, {3}}, 9};
  show((int *)&u, 7);
  struct t v = {.w[1].z = 5, 6};
  show((int *)&v, 7);
  return 0;
}
