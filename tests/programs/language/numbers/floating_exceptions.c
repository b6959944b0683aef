#define _GNU_SOURCE
#include <errno.h>
#include <fenv.h>
#include <math.h>
#include <stdio.h>
volatile double z = 0, o = 1, big = 1e308, m = -1;
volatile float fz = 0;
#define F(e)                                                                                                           \
    do {                                                                                                               \
        feclearexcept(FE_ALL_EXCEPT);                                                                                  \
        errno = 0;                                                                                                     \
        volatile double r = (e);                                                                                       \
        int f = fetestexcept(FE_DIVBYZERO | FE_INVALID | FE_OVERFLOW);                                                 \
        printf("%s %d e%d %g\n", #e, f, errno, isnan(r) ? -99 : r);                                                    \
    } while (0)
int main(void) {
    F(o / z);
    F(z / z);
    F(m / fz);
    F(log(z));
    F(log(m));
    F(sqrt(m));
    F(pow(z, m));
    F(exp(1000));
    F(acos(2));
    F(atanh(o));
    F(fmod(o, z));
    F(tgamma(z));
    F(pow(m, 0.5));
    F(pow(big, 2));
    F(cosh(1000));
    F(hypot(big, big) > 0 ? 1 : 0);
    F(log1p(m));
    F(lgamma(z));
    F(ldexp(1, 5000));
    F(o + o);
    F(logb(z));
    F(remainder(o, z));
    F(sin(INFINITY));
    F(log10(z));
    F(log2(m));
    F(asin(3));
    F(y0(z));
    fenv_t e;
    feraiseexcept(FE_INVALID);
    printf("%d\n", fetestexcept(FE_ALL_EXCEPT) != 0);
    feholdexcept(&e);
    printf("%d\n", fetestexcept(FE_INVALID));
    feraiseexcept(FE_DIVBYZERO);
    feupdateenv(&e);
    printf("%d\n", fetestexcept(FE_INVALID | FE_DIVBYZERO));
    fesetenv(FE_DFL_ENV);
    printf("%d %d\n", fetestexcept(FE_ALL_EXCEPT), fegetround() == FE_TONEAREST);
    fexcept_t x;
    feraiseexcept(FE_OVERFLOW);
    fegetexceptflag(&x, FE_OVERFLOW);
    feclearexcept(FE_ALL_EXCEPT);
    fesetexceptflag(&x, FE_OVERFLOW);
    printf("%d\n", fetestexcept(FE_OVERFLOW) != 0);
    printf("%.6f %.6f %.6f %.6f\n", j0(1.5), j1(1.5), jn(2, 1.5), y0(1.5));
    int s;
    double lg = lgamma_r(-0.5, &s);
    printf("%.6f %d\n", lg, s);
    printf("%g %g %d %d\n", significand(12.0), drem(5, 3), finite(z), isinf(-INFINITY));
    return 0;
}
