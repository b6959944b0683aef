#include <fenv.h>
#include <math.h>
#include <stdio.h>
int main(void)
{
    printf("%d %d\n", fegetround() == FE_TONEAREST, (int)(rint(2.5) + rint(3.5)));
    printf("%.1f %.1f %.1f %.1f\n", nearbyint(-0.5), round(-0.5), trunc(-0.9), ceil(-0.9));
    printf("%ld %ld %lld\n", lround(-2.5), lrint(-2.5), llround(1e15 + 0.5));
    double whole;
    printf("%.2f ", modf(-12.75, &whole));
    printf("%.1f\n", whole);
    int e;
    double m = frexp(0.15625, &e);
    printf("%g %d %g\n", m, e, ldexp(m, e));
    int q;
    double r = remquo(29, 3, &q);
    printf("%g %d\n", r, q & 7);
    printf("%g %g\n", nextafter(0, 1) > 0 ? 1. : 0., nexttoward(1, 0) < 1 ? 1. : 0.);
    printf("%g %g %g\n", fma(2, 3, -5), fdim(1, 2), scalbln(3, 4));
    return 0;
}
