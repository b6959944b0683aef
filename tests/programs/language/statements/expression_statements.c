#include <stdio.h>
static int n;
static int next(void) { return ++n; }
struct s
{
  int a, b;
};
static struct s mk(void) { return (struct s){ next(), next() * 0 + 5 }; }
int main(void)
{
  int a = 1, *p = &a, v[3] = { 0 };
  next();
  (void)next();
  (next)();
  (*next)();
  mk();
  a;
  *p;
  v[next() % 3];
  a + next();
  -next();
  a ? next() : 0;
  next(), next();
  "string";
  sizeof(next());
  a == 1;
  !a;
  (int)next();
  v[0]++;
  ++*p;
  p;
  &a;
  printf("%d %d %d\n", n, a, v[0]);
  if (next())
    ;
  while (next() < 14)
    ;
  for (; next() < 16;)
    ;
  do
    ;
  while (next() < 18);
  printf("%d\n", n);
  ;
  ;
  ;
  {} {
    ;
  }
  {
    {
      {
      }
    }
  }
  a = a, a;
  a += (a++, 2);
  printf("%d\n", a > 0);
  mk().a;
  (void)mk().b;
  printf("%d\n", mk().b);
  1 ? (void)0 : (void)next();
  0 && next();
  1 || next();
  printf("%d\n", n);
  return 0;
}
