// Newton's root, a numeric integral, a series, with <math.h> beside.
#include <math.h>
#include <stdio.h>

static double root(double x) {
    double guess = x / 2;
    for (int i = 0; i < 30; i++) guess = (guess + x / guess) / 2;
    return guess;
}
static double integral(double (*f)(double), double from, double to, int steps) {
    double width = (to - from) / steps, sum = 0;
    for (int i = 0; i < steps; i++) sum += f(from + (i + 0.5) * width);
    return sum * width;
}
static double square(double x) { return x * x; }
static float single(float x) { return x * x + 0.1f; }

int main(void) {
    printf("%.12f %.12f\n", root(2), sqrt(2));
    printf("%.6f %.6f\n", integral(square, 0, 3, 100), integral(sqrt, 0, 4, 200));
    double e = 1, term = 1;
    for (int n = 1; n < 20; n++) e += term /= n;
    printf("%.12f\n", e);
    printf("%g %g %g %g\n", floor(-2.5), ceil(2.1), fabs(-3), pow(2, 10));
    printf("%.8g\n", single(single(1.3f)));
    float f = 0;
    for (int i = 0; i < 10; i++) f += 0.1f;
    printf("%.8f %d\n", f, f == 1.0f);
    return 0;
}
