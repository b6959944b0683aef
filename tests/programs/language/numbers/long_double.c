/* long double is computed as double here, so only what does not show the difference. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
static long double half(long double x) { return x / 2; }
int main(void)
{
    long double a = 1.5L, b = 2, c[3] = {1, 2, 3}, *p = c;
    struct { char k; long double v; } s = {'k', 0.25L};
    printf("%.3Lf %.2Lf %Lg\n", a + b, half(7), p[2] * s.v);
    printf("%d %d\n", a > 1, (int)(a * 4));
    double d = a;
    float f = b;
    a = d + f;
    a++;
    a *= 2;
    printf("%.1Lf %g\n", a, (double)a);
    printf("%Le %.0Lf\n", 12345.0L, 1e15L);
    printf("%.4Lf %.4Lf %.4Lf\n", sqrtl(2), fabsl(-1.5L), powl(2, 0.5L));
    long double x;
    sscanf("3.25", "%Lf", &x);
    printf("%.2Lf %.2Lf\n", x, strtold("6.5e1", NULL));
    return 0;
}
