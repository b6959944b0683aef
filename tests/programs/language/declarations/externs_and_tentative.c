#include <stdio.h>
int a[];
int a[3] = { 1, 2, 3 };
extern int b;
int b = 4;
static int c;
static int c = 5;
extern char *text;
int d, d, d = 6;
extern int f (int), (*g) (int);
int (*g) (int) = f;
static int h (void);
struct s;
extern struct s late;
int use_late (void);
int
main (void)
{
  extern int a[3], b;
  extern char *text;
  int f (int);
  printf ("%zu %d %d %d %d\n", sizeof a, a[2], b, c, d);
  printf ("%s %d %d %d %d\n", text, f (1), g (2), h (), use_late ());
  {
    int b = 9;
    {
      extern int b;
      b++;
    }
    printf ("%d ", b);
  }
  printf ("%d\n", b);
  return 0;
}
char *text = "text";
int
f (int n)
{
  return n * 7;
}
static int
h (void)
{
  return c * d;
}
struct s
{
  int n;
};
struct s late = { 8 };
int
use_late (void)
{
  return late.n;
}
