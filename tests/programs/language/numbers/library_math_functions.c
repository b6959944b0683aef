#define _GNU_SOURCE
// <math.h>: values, special cases, errno, classification.
#include <errno.h>
#include <fenv.h>
#include <float.h>
#include <math.h>
#include <stdio.h>

static void show(const char *name, double value) { printf("%s %.12g %s\n", name, value, errno == EDOM ? "EDOM" : errno == ERANGE ? "ERANGE" : ""); errno = 0; }
#define SHOW(call) show(#call, call)
static volatile double zero = 0, one = 1;

int main(void) {
    SHOW(sqrt(2)); SHOW(sqrt(-one)); SHOW(cbrt(27)); SHOW(fabs(-3.5)); SHOW(floor(-2.5)); SHOW(ceil(-2.5));
    SHOW(round(-2.5)); SHOW(round(2.5)); SHOW(trunc(-2.7)); SHOW(rint(2.5)); SHOW(rint(3.5)); SHOW(nearbyint(-0.5));
    SHOW(sin(1)); SHOW(cos(1)); SHOW(tan(1)); SHOW(asin(one * 2)); SHOW(acos(0.5)); SHOW(atan(1)); SHOW(atan2(-1, -1));
    SHOW(sinh(1)); SHOW(cosh(1)); SHOW(tanh(1)); SHOW(asinh(1)); SHOW(acosh(2)); SHOW(acosh(zero)); SHOW(atanh(0.5)); SHOW(atanh(one));
    SHOW(exp(1)); SHOW(exp(one * 1000)); SHOW(exp(-one * 1000)); SHOW(exp2(10)); SHOW(expm1(1e-5)); SHOW(log(10)); SHOW(log(zero)); SHOW(log(-one));
    SHOW(log2(8)); SHOW(log10(1000)); SHOW(log1p(1e-5)); SHOW(logb(10)); SHOW(pow(2, 0.5)); SHOW(pow(-one, 0.5)); SHOW(pow(zero, -one));
    SHOW(pow(one * 10, 400)); SHOW(fmod(7.5, 2)); SHOW(fmod(one, zero)); SHOW(remainder(7.5, 2)); SHOW(hypot(3, 4)); SHOW(fmin(1, NAN)); SHOW(fmax(1, 2));
    SHOW(fdim(3, 1)); SHOW(fdim(1, 3)); SHOW(copysign(2, -0.0)); SHOW(erf(0.5)); SHOW(erfc(0.5)); SHOW(tgamma(5)); SHOW(lgamma(10)); SHOW(fma(2, 3, 4));
    SHOW(nextafter(1, 2)); SHOW(ldexp(0.75, 4)); SHOW(scalbn(1, 10)); SHOW(scalbln(3, -1)); SHOW(ldexp(one, 5000)); SHOW(exp10(2));
    int e, q;
    double whole, fraction = frexp(100, &e);
    printf("%g %d\n", fraction, e);
    fraction = modf(-3.75, &whole);
    printf("%g %g\n", fraction, whole);
    float fwhole, ffraction = modff(2.5f, &fwhole);
    printf("%g %g\n", ffraction, fwhole);
    printf("%g ", remquo(7, 2, &q));
    printf("%d\n", q & 7);
    printf("%ld %ld %lld %ld %d %d\n", lround(2.5), lround(-2.5), llround(1e15), lrint(2.5), ilogb(1000), ilogb(0.1));
    printf("%.9g %.9g %.9g %.9g\n", sinf(1.0f), sqrtf(2.0f), powf(2.0f, 0.5f), nextafterf(1.0f, 2.0f));
    printf("%.15Lg %.15Lg\n", (long double)sqrtl(2.0L), (long double)fabsl(-1.5L));
    double values[] = {1.5, 0.0, -0.0, INFINITY, -INFINITY, NAN, DBL_MIN / 2};
    for (int i = 0; i < 7; ++i)
        printf("%d%d%d%d%d%d ", isnan(values[i]) != 0, isinf(values[i]), isfinite(values[i]) != 0, isnormal(values[i]) != 0, signbit(values[i]) != 0,
               fpclassify(values[i]));
    puts("");
    printf("%d %d %d\n", fpclassify(FLT_MIN / 2), FP_SUBNORMAL, fpclassify((float)1e-40));
    printf("%d %d %d %d %d %d\n", isgreater(2.0, 1.0), isless(NAN, 1.0), islessequal(1.0, 1.0), islessgreater(1.0, 2.0), isunordered(NAN, 1.0),
           isgreaterequal(1.0, 2.0));
    static double table[] = {NAN, INFINITY, HUGE_VAL, -HUGE_VAL};
    printf("%f %f %f %f %f\n", table[0], table[1], table[2], table[3], (double)HUGE_VALF);
    printf("%.15f %.15f %.15f\n", M_PI, M_E, M_SQRT2);
    printf("%d %g %g %g %d %d\n", DBL_DIG, DBL_MAX, DBL_EPSILON, FLT_MAX, FLT_DIG, DBL_MANT_DIG);
    printf("%d\n", fegetround() == FE_TONEAREST);
    printf("%g\n", nan(""));
    return 0;
}
