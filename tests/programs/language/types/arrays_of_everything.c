#include <stdio.h>
#include <string.h>
struct p
{
  int x, y;
};
union u
{
  int i;
  float f;
};
enum e
{
  A,
  B,
  C
};
typedef int (*fn)(int);
static int inc(int n) { return n + 1; }
static int dec(int n) { return n - 1; }
struct p ps[3] = { { 1, 2 }, { 3, 4 } };
union u us[2] = { { 1 }, { .f = 2 } };
enum e es[] = { C, B, A };
fn fs[] = { inc, dec, inc };
char* ss[] = { "a", "bc", NULL };
char cs[2][3] = { "ab", "cd" };
int* ptrs[3];
_Bool bs[3] = { 1, 0, 5 };
struct
{
  char t[4];
  int n[2];
} recs[2] = { { "one", { 1 } }, { "two", { 2, 3 } } };
double ds[2][2] = { { .5 }, { 1.5, 2.5 } };
struct p* pp[2] = { &ps[1], ps };
void* vs[4];
const int* ci[] = { &ps[0].x, &ps[1].y };
long double ld[2] = { 1, 2 };
int (*rows[2])[3];
short sh[] = { -1, 70000 & 0x7fff };
int main(void)
{
  int a[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } };
  for (int i = 0; i < 3; i++)
    ptrs[i] = &a[1][i];
  rows[0] = &a[1];
  rows[1] = a;
  printf("%d %d %d %d\n", ps[1].y, us[0].i, es[0], fs[1](5));
  printf("%s %c %s %d\n", ss[1], cs[1][0], cs[0], *ptrs[2]);
  printf("%d%d%d %s %d %g %g\n",
         bs[0],
         bs[1],
         bs[2],
         recs[1].t,
         recs[1].n[1],
         ds[0][0],
         ds[1][1]);
  printf("%d %d %d %d\n", pp[0]->x, pp[1]->y, *ci[1], (*rows[0])[1] + (*rows[1])[0]);
  vs[0] = ps;
  vs[1] = recs;
  vs[2] = inc;
  vs[3] = vs;
  printf("%d %s %d\n", ((struct p*)vs[0])[1].x, (char*)vs[1], vs[3] == vs);
  printf("%zu %zu %zu %zu\n", sizeof ps, sizeof recs, sizeof ss / sizeof *ss, sizeof fs);
  int total = 0;
  for (fn* f = fs; f < fs + 3; f++)
    total = (*f)(total);
  printf("%d %.0Lf %d\n", total, ld[1], sh[1]);
  struct p copy[3];
  memcpy(copy, ps, sizeof copy);
  copy[2] = copy[1];
  printf("%d\n", copy[2].x);
  return 0;
}
