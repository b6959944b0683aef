#include <stdio.h>
static int
find (int m[3][3], int x)
{
  int i, j;
  for (i = 0; i < 3; i++)
    for (j = 0; j < 3; j++)
      if (m[i][j] == x)
        goto found;
  return -1;
found:
  return i * 10 + j;
}
static int
clean (int fail)
{
  int r = 0;
  if (fail == 1)
    goto one;
  if (fail == 2)
    goto two;
  r += 1;
  goto done;
two:
  r += 20;
one:
  r += 300;
done:
  return r;
}
static int
into (int n)
{
  int s = 0;
  if (n > 2)
    goto inside;
  while (s < 3)
    {
      s++;
    inside:
      s += 10;
    }
  return s;
}
static int
jump_over (void)
{
  goto past;
  int x = 5;
past:
  x = 7;
  return x;
}
static int
back (int n)
{
  int sum = 0;
again:
  if (n > 0)
    {
      int local = n * 2;
      sum += local;
      n--;
      goto again;
    }
  return sum;
}
int
main (void)
{
  int m[3][3] = { { 1, 2, 3 }, { 4, 5, 6 }, { 7, 8, 9 } };
  printf ("%d %d %d\n", find (m, 6), find (m, 1), find (m, 10));
  printf ("%d %d %d\n", clean (0), clean (1), clean (2));
  printf ("%d %d\n", into (1), into (3));
  printf ("%d %d\n", jump_over (), back (4));
  int label = 1;
  goto label;
  label = 2;
label:
  printf ("%d\n", label);
  {
    goto end;
  }
  puts ("never");
end:;
x:
y:
  puts ("two labels");
  int i = 0;
loop:
  i++;
  if (i < 3)
    goto loop;
  printf ("%d\n", i);
  switch (i)
    {
    case 3:
      goto inner;
    inner:
      puts ("inner");
    }
  do
    {
      if (i == 3)
        goto next;
      puts ("skipped");
    next:
      i--;
    }
  while (i);
  goto last;
last:
  return 0;
}
