#include <stdio.h>
#define max(a, b)                                                                        \
  ({                                                                                     \
    typeof(a) _a = (a);                                                                  \
    typeof(b) _b = (b);                                                                  \
    _a > _b ? _a : _b;                                                                   \
  })
#define swap(a, b)                                                                       \
  do {                                                                                   \
    __typeof__(a) _t = (a);                                                              \
    (a) = (b);                                                                           \
    (b) = _t;                                                                            \
  } while (0)
#define array(type, n) typeof(type[n])
#define foreach(item, a)                                                                 \
  for (typeof(&(a)[0]) item = (a); item < (a) + sizeof(a) / sizeof *(a); item++)
struct s
{
  int a[3];
  char* n;
};
int f(double);
typeof(f) g;
int f(double d) { return (int)d; }
int g(double d) { return (int)(d * 2); }
int main(void)
{
  int x = 3;
  double d = 2.5;
  typeof(x) y = 4;
  typeof(x + d) z = y / 3.0;
  typeof(int*) p = &x, q = &y;
  const typeof(x) k = 9;
  typeof(&d) pd = &d;
  typeof(*pd) e = *pd * 2;
  printf("%d %g %d %d %d %g\n", y, z, *p, *q, k, e);
  printf("%d %g\n", max(x, y), max(d, x));
  int i = 5;
  printf("%d %d\n", max(i++, 2), i);
  swap(x, y);
  printf("%d %d\n", x, y);
  array(char, 6) name = "hello";
  array(int, 2) pair = { 7, 8 };
  printf("%s %zu %d\n", name, sizeof name, pair[1]);
  foreach (it, pair)
    printf("%d ", *it);
  puts("");
  struct s s = { { 1, 2, 3 }, "s" };
  typeof(s.a) copy = { 4, 5, 6 };
  typeof(s.a[0]) el = s.a[1];
  typeof(s) other = s;
  printf("%d %d %s\n", copy[2], el, other.n);
  typeof(struct s) third = { { 0 }, "third" };
  puts(third.n);
  typeof(f)* fp = g;
  printf("%d %d\n", fp(2.6), f(2.6));
  typeof("abc") lit = "xyz";
  printf("%zu %s\n", sizeof lit, lit);
  typeof(i++) same = 1;
  printf("%d %d\n", i, same);
  typedef typeof(unsigned long) word;
  printf("%zu\n", sizeof(word));
  return 0;
}
