#include <float.h>
#include <math.h>
#include <stdio.h>
int
main (void)
{
  double v[] = { 0, -0.0, 1, -2.5, INFINITY, -INFINITY, NAN, DBL_MIN / 2, DBL_MAX };
  for (int i = 0; i < 9; i++)
    printf ("%g: %d%d%d%d%d %d\n", isnan (v[i]) ? 0 : v[i], !!isnan (v[i]), !!isinf (v[i]),
            !!isfinite (v[i]), !!isnormal (v[i]), isnan (v[i]) ? 0 : !!signbit (v[i]),
            fpclassify (v[i]) == FP_NORMAL);
  printf ("%d %d %d\n", isgreater (2., 1.), isless (NAN, 1.), isunordered (1., NAN));
  printf ("%d %d %d %d\n", FLT_RADIX, FLT_MANT_DIG, DBL_MANT_DIG, DBL_DIG);
  printf ("%g %g %g\n", DBL_EPSILON, FLT_EPSILON, DBL_MIN);
  printf ("%d %d %d\n", DBL_MAX_EXP, DBL_MIN_EXP, DBL_MAX_10_EXP);
  printf ("%g %g\n", FLT_MAX, FLT_MIN);
  double eps = 1;
  while (1 + eps / 2 > 1)
    eps /= 2;
  printf ("%d\n", eps == DBL_EPSILON);
  float f = 1;
  while ((float)(1 + f / 2) > 1)
    f /= 2;
  printf ("%d\n", f == FLT_EPSILON);
  printf ("%d %d\n", HUGE_VAL > DBL_MAX, FLT_MAX * 2.0f > FLT_MAX);
  printf ("%g %g\n", sqrt (-1) != sqrt (-1) ? 1. : 0., log (0));
  printf ("%.17g %.9g\n", DBL_MAX, FLT_MAX);
  printf ("%d\n", FLT_EVAL_METHOD);
  return 0;
}
