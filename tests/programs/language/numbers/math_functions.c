#include <math.h>
#include <stdio.h>
#define P(e) printf ("%s = %.10g\n", #e, (double)(e))
int
main (void)
{
  P (sqrt (2));
  P (pow (2, 10));
  P (pow (2, -0.5));
  P (pow (-8, 3));
  P (cbrt (27));
  P (exp (1));
  P (log (10));
  P (log10 (1000));
  P (log2 (8));
  P (sin (1));
  P (cos (1));
  P (tan (1));
  P (asin (0.5));
  P (acos (0.5));
  P (atan (1));
  P (atan2 (-1, -1));
  P (sinh (1));
  P (cosh (1));
  P (tanh (1));
  P (fabs (-2.5));
  P (floor (-2.5));
  P (ceil (-2.5));
  P (trunc (-2.7));
  P (round (2.5));
  P (round (-2.5));
  P (rint (2.5));
  P (nearbyint (3.5));
  P (fmod (7.5, 2));
  P (fmod (-7.5, 2));
  P (remainder (7.5, 2));
  P (hypot (3, 4));
  P (fmax (1, 2));
  P (fmin (1, NAN));
  P (fdim (5, 3));
  P (copysign (3, -0.0));
  P (ldexp (0.75, 4));
  P (expm1 (1e-10));
  P (log1p (1e-10));
  P (exp2 (5));
  P (tgamma (5));
  P (lgamma (10));
  P (erf (0.5));
  P (asinh (1));
  P (acosh (2));
  P (atanh (0.5));
  P (nextafter (1, 2) - 1);
  P (fma (2, 3, 4));
  P (scalbn (1, 10));
  P (logb (100));
  int e;
  double m = frexp (40, &e), ip, fp = modf (-3.25, &ip);
  printf ("%g %d %g %g\n", m, e, ip, fp);
  printf ("%ld %lld %ld %d\n", lround (2.5), llround (-2.5), lrint (2.5), ilogb (1000));
  P (sqrtf (2));
  P (powf (2, 0.5f));
  P (sinf (1));
  P (floorf (-1.5f));
  P (fabsf (-1));
  P (fmodf (5.5f, 2));
  P (M_PI);
  P (M_E);
  return 0;
}
