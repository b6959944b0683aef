// float and double: arithmetic, comparison, conversion.
#include <stdio.h>

float halve(float x) { return x / 2; }
double mean(const double *values, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) sum += values[i];
    return sum / n;
}

int main(void) {
    float f = 0.1f;
    double d = 0.1;
    printf("%.10f %.10f %d\n", f, d, f == d);
    printf("%g %g %g %g\n", d + f, d - f, d * 3, f / 3);
    f += 1;
    f *= 2.5;
    d -= 7;
    d /= 3;
    printf("%g %g %g\n", f, d, -d);
    f++;
    --d;
    printf("%g %g\n", f++, d--);
    printf("%g %g\n", f, d);
    double values[] = {1.5, 2.5, 3.25, -4};
    printf("%g %g\n", mean(values, 4), halve(7));
    printf("%d %d %u %ld %d\n", (int)3.99, (int)-3.99, (unsigned)4e9, (long)1e15, (char)65.5);
    printf("%g %g %g\n", (double)-3, (double)18446744073709551615ul, (float)16777217);
    printf("%d %d %d %d %d %d\n", d < f, d > f, d <= f, d >= f, d == f, d != f);
    double zero = 0.0, nan = zero / zero, infinity = 1 / zero;
    printf("%d %d %d %d\n", nan == nan, nan != nan, nan < 1, infinity > 1e308);
    if (nan) puts("true");
    if (!zero) puts("zero");
    if (nan < 1 || nan >= 1) puts("wrong");
    long double l = 1.25L;
    printf("%.2f\n", (double)(l * 2));
    int i = 7;
    i *= 1.5;
    printf("%d\n", i);
    i /= 0.3f;
    printf("%d\n", i);
    return 0;
}
