/* Declarators read from the inside out. */
#include <stdio.h>
int *ap[3], (*pa)[3], *f0(void), (*pf)(int), (*apf[2])(int), (*(*fpf)(int))(int), **pp,
  *(*papi)[3];
char* (*strings)[2];
int (*(*deep(void))[2])(int);
int inc(int n) { return n + 1; }
int dec(int n) { return n - 1; }
int storage[3] = { 1, 2, 3 };
int* f0(void) { return storage; }
int (*select_op(int up))(int) { return up ? inc : dec; }
static int (*ops[2])(int) = { inc, dec };
int (*(*deep(void))[2])(int) { return &ops; }
typedef int (*handler)(int), row[3], *intp;
void (*sig(int n, void (*h)(int)))(int)
{
  printf("sig %d\n", n);
  return h;
}
static void handle(int n) { printf("handled %d\n", n); }
int(((paren))) = 9, (*((pparen))) = &(paren);
char const* const (*cc)[2];
unsigned long const volatile* (*weird)(void);
int sum_all(int n, int (*a)[3], int* (*p)[3]) { return n + (*a)[1] + *(*p)[2]; }
int main(void)
{
  int a[3] = { 10, 20, 30 }, n = 5, *p = &n;
  ap[1] = &a[2];
  pa = &a;
  pp = &p;
  papi = &ap;
  ap[2] = &n;
  pf = inc;
  apf[0] = dec;
  apf[1] = *inc;
  fpf = select_op;
  printf("%d %d %d %d\n", *ap[1], (*pa)[0], **pp, *(*papi)[1]);
  printf("%d %d %d %d\n", f0()[1], pf(1), apf[0](1) + (*apf[1])(1), fpf(0)(10));
  printf("%d\n", (*deep())[1](100));
  char* pair[2] = { "left", "right" };
  strings = &pair;
  printf("%s\n", (*strings)[1]);
  handler h = dec;
  row r = { 7, 8, 9 };
  intp ip = r, iq = &n;
  row* pr = &r;
  printf("%d %d %d %d\n", h(0), ip[2], *iq, (*pr)[1]);
  sig(3, handle)(4);
  printf("%d %d\n", paren, *pparen);
  printf("%d\n", sum_all(1, &a, &ap));
  const char* const fixed[2] = { "x", "y" };
  cc = &fixed;
  printf("%s\n", (*cc)[1]);
  row grid[2] = { { 1, 2, 3 }, { 4, 5, 6 } };
  row* g = grid;
  printf("%d %zu\n", g[1][2], sizeof grid);
  int x = 1, *y = &x, **z = &y, w[2] = { 3, 4 }, (*v)[2] = &w;
  printf("%d\n", **z + (*v)[1]);
  printf("%zu %zu %zu %zu\n", sizeof ap, sizeof pa, sizeof *pa, sizeof apf);
  int (*unused)(int (*)(int), int(*)[3]) = 0;
  return unused != 0;
}
