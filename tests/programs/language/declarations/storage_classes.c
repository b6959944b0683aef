#include <stdio.h>
extern int later;
static int hidden = 3;
int tentative;
int tentative;
int tentative = 4;
static int late_static;
int plain;
extern int plain;
static int next (void);
extern int declared_only (void);
int
ids (void)
{
  static int id;
  return ++id;
}
int *
persistent (void)
{
  static int cells[3] = { 1, 2, 3 };
  return cells;
}
const char *
memo (int n)
{
  static char buffer[2][8];
  static int which;
  which = !which;
  sprintf (buffer[which], "<%d>", n);
  return buffer[which];
}
static int
fib (int n)
{
  static int known[30];
  if (n < 2)
    return n;
  if (known[n])
    return known[n];
  return known[n] = fib (n - 1) + fib (n - 2);
}
inline static int
twice (int n)
{
  return n + n;
}
extern inline int thrice (int n);
inline int
thrice (int n)
{
  return 3 * n;
}
static inline __attribute__ ((always_inline)) int
quad (int n)
{
  return 4 * n;
}
int
main (void)
{
  auto int a = 1;
  register int r = 2;
  register char *p = "reg";
  static int zero, *np;
  static double d;
  static struct
  {
    int x;
    char c[3];
  } s;
  printf ("%d %d %c\n", a, r, p[0]);
  printf ("%d %d %g %d %d\n", zero, np == NULL, d, s.x, s.c[2]);
  printf ("%d %d %d %d %d\n", later, hidden, tentative, late_static, plain);
  ids ();
  ids ();
  printf ("%d\n", ids ());
  persistent ()[1] = 20;
  printf ("%d\n", persistent ()[1] + persistent ()[2]);
  const char *m1 = memo (1), *m2 = memo (22);
  printf ("%s %s\n", m1, m2);
  printf ("%d\n", fib (25));
  printf ("%d %d %d\n", twice (4), thrice (4), quad (4));
  printf ("%d %d\n", next (), next () + 1);
  {
    extern int later;
    later += 1;
  }
  printf ("%d\n", later);
  for (int i = 0; i < 3; i++)
    {
      static int seen = 100;
      int fresh = 100;
      seen += i;
      fresh += i;
      printf ("%d/%d ", seen, fresh);
    }
  puts ("");
  static int *self = &hidden;
  ++*self;
  printf ("%d\n", hidden);
  static const char *const words[] = { "a", "b" };
  printf ("%s\n", words[1]);
  return 0;
}
int later = 5;
static int late_static = 6;
static int
next (void)
{
  static int n = 7;
  return n;
}
