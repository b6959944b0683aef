#include <stdio.h>
int x = 1;
static int
counter (void)
{
  static int n = 10;
  return n++;
}
int
shadow (int x)
{
  {
    int x = 3;
    x++;
  }
  return x;
}
struct tag
{
  int a;
};
typedef int T;
static int
both (int tag)
{
  struct tag tag2 = { tag };
  goto tag;
tag:
  return tag2.a;
}
int
main (void)
{
  printf ("%d ", x);
  int x = x = 2;
  printf ("%d ", x);
  {
    int x = 3;
    printf ("%d ", x);
    {
      extern int x;
      printf ("%d ", x);
    }
  }
  printf ("%d\n", x);
  for (int x = 0; x < 2; x++)
    {
      int x = 7;
      printf ("%d", x);
    }
  printf (" %d\n", x);
  for (int i = 0, x = 5; i < 1; i++)
    printf ("%d\n", x);
  printf ("%d %d %d\n", counter (), x, shadow (9));
  counter ();
  printf ("%d\n", counter ());
  {
    T T = 4;
    printf ("%d ", T);
  }
  T t = 5;
  printf ("%d\n", t);
  {
    typedef char T;
    printf ("%zu ", sizeof (T));
  }
  printf ("%zu\n", sizeof (T));
  {
    struct tag
    {
      char c[20];
    };
    printf ("%zu ", sizeof (struct tag));
  }
  printf ("%zu\n", sizeof (struct tag));
  printf ("%d\n", both (6));
  enum
  {
    x1 = 1
  };
  {
    enum
    {
      x1 = 2
    };
    printf ("%d", x1);
  }
  printf ("%d\n", x1);
  int a = 1;
  {
    int b = a, a = 2;
    printf ("%d %d\n", a, b);
  }
  if (1)
    {
      int y = 8;
      printf ("%d", y);
    }
  else
    {
      int y = 9;
      printf ("%d", y);
    }
  while (1)
    {
      int y = 4;
      printf ("%d\n", y);
      break;
    }
  {
    int printf = 3;
    (void)printf;
  }
  switch (1)
    {
      int z;
    case 1:
      z = 5;
      printf ("%d\n", z);
    }
  int f = 1;
  {
    int f (int);
  }
  (void)f;
  struct
  {
    struct in
    {
      int q;
    } i;
  } o = { { 3 } };
  struct in copy = o.i;
  printf ("%d\n", copy.q);
  return 0;
}
