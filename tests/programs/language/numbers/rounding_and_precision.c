#include <math.h>
#include <stdio.h>
static double kahan(const double* a, int n)
{
  double s = 0, c = 0;
  while (n--) {
    double y = *a++ - c, t = s + y;
    c = t - s - y;
    s = t;
  }
  return s;
}
static float fast_inverse(float x)
{
  union
  {
    float f;
    unsigned i;
  } u = { x };
  u.i = 0x5f3759df - (u.i >> 1);
  return u.f * (1.5f - 0.5f * x * u.f * u.f);
}
static double newton(double x)
{
  double g = x;
  for (int i = 0; i < 30; i++)
    g = (g + x / g) / 2;
  return g;
}
int main(void)
{
  double a[1000], s = 0;
  for (int i = 0; i < 1000; i++)
    s += a[i] = 0.1;
  printf("%.17g %.17g\n", s, kahan(a, 1000));
  float f = 0;
  for (int i = 0; i < 1000; i++)
    f += 0.1f;
  printf("%.9g\n", f);
  printf("%.6f %.6f\n", fast_inverse(4), fast_inverse(0.25f));
  printf("%.15g\n", newton(2));
  printf("%.0f %.0f %.0f %.0f\n", 0.5, 1.5, 2.5, 3.5);
  printf("%g %g\n", floor(2.675 * 100 + 0.5) / 100, round(2.665 * 100) / 100);
  printf("%.20g %.20g\n", 0.1 + 0.2, 0.3);
  printf("%d\n", (int)(0.7 * 10) * 10 + (int)(0.29 * 100));
  double h = 0;
  for (int i = 1; i <= 10000; i++)
    h += 1.0 / i;
  printf("%.12f\n", h);
  double pi = 0;
  for (int i = 0; i < 2000; i++)
    pi += (i % 2 ? -4.0 : 4.0) / (2 * i + 1);
  printf("%.10f\n", pi);
  float x = 16777216.0f;
  printf("%d %d\n", x + 1 == x, x + 2 == x);
  printf("%.3f %.3f\n", 1e16 + 1 - 1e16, 1e15 + 1 - 1e15);
  printf("%a\n", 0.1);
  double c = 300;
  c = (c - 32) * 5 / 9;
  printf("%6.1f %3.0f\n", c, (300 - 32) * 5 / 9 + 0.);
  for (int fahr = 0; fahr <= 100; fahr += 20)
    printf("%3d %6.1f\n", fahr, (5.0 / 9.0) * (fahr - 32));
  return 0;
}
