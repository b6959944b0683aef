#include <stdio.h>
#include <tgmath.h>
int main(void) {
    float f = 2.0f;
    double d = 2.0;
    printf("%zu %zu\n", sizeof sqrt(f), sizeof sqrt(d));
    printf("%.9g %.17g %.9g %.3g\n", sqrt(f), sqrt(d), pow(f, f), fabs(-d));
    return 0;
}
