#include <stdio.h>
static int calls;
static int
next (void)
{
  return ++calls;
}
struct p
{
  int x, y;
};
static struct p
point (int x)
{
  return (struct p){ x, x * x };
}
static void
nested (int depth)
{
  int a[3] = { depth, depth * 2 };
  struct p ps[2] = { point (depth), { .y = depth } };
  printf ("%d %d %d %d %d\n", a[1], a[2], ps[0].y, ps[1].x, ps[1].y);
  a[2] = 99;
  ps[1].x = 99;
  if (depth)
    nested (depth - 1);
}
int
main (int argc, char **argv)
{
  int a = next (), b = next (), c[2] = { next (), 0 };
  c[1] = next ();
  printf ("%d %d %d %d\n", a, b, c[0], c[1]);
  struct p q = point (3), r = q, *s = &q, t = *s, arr[] = { q, point (4), { a, b } };
  r.x = 0;
  printf ("%d %d %d %d %d\n", q.x, t.y, arr[0].y, arr[1].y, arr[2].y);
  nested (2);
  for (int i = 0; i < 3; i++)
    {
      int fresh[4] = { 0 };
      fresh[i] += i + 1;
      printf ("%d%d%d%d ", fresh[0], fresh[1], fresh[2], fresh[3]);
    }
  puts ("");
  int n = argc > 100 ? 1 : 2;
  double d[] = { n, n / 2.0, 1 / n };
  printf ("%g %g %g\n", d[0], d[1], d[2]);
  const char *w[] = { n > 1 ? "many" : "one", *argv ? "named" : "none" };
  printf ("%s %s\n", w[0], w[1]);
  char ch[] = { 'a' + n, 'b' + n, 0 };
  puts (ch);
  int x = 5, *px = &x, **ppx = &px;
  {
    int x = **ppx + 1;
    printf ("%d\n", x);
  }
again:;
  int counted[2] = { 0 };
  counted[0]++;
  if (++n < 5)
    goto again;
  printf ("%d\n", counted[0]);
  return 0;
}
