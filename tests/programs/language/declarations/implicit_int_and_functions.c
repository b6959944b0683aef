/* Old C: implicit int, functions without prototypes, parameters in a list. */
#include <stdio.h>
int counter;
static total = 3;
add (a, b) { return a + b; }
static twice (n) int n;
{
  return n * 2;
}
float
average (v, n)
float v[];
int n;
{
  float s = 0;
  int i;
  for (i = 0; i < n; i++)
    s += v[i];
  return s / n;
}
char *
pick (flag, yes, no)
char *yes, *no;
{
  return flag ? yes : no;
}
int apply (f, x) int (*f) ();
int x;
{
  return (*f) (x);
}
double
half (x)
float x;
{
  return x / 2;
}
narrow (c, s) char c;
short s;
{
  return c + s;
}
struct p
{
  int x, y;
};
int
px (p)
struct p p;
{
  return p.x * 10 + p.y;
}
nothing () { return 5; }
main ()
{
  register i;
  auto j = 4;
  float v[3];
  struct p p;
  const k = 6;
  for (i = 0; i < 3; i++)
    v[i] = i * 1.5;
  counter++;
  printf ("%d %d %d\n", add (1, 2), twice (5), counter + total);
  printf ("%.2f %s\n", average (v, 3), pick (1, "yes", "no"));
  printf ("%d %g\n", apply (twice, 21), half (5.0));
  printf ("%d\n", narrow (300, 70000));
  p.x = 1;
  p.y = 2;
  printf ("%d %d\n", px (p), j + k);
  printf ("%d\n", nothing ());
  return 0;
}
