#include <stdio.h>
#include <tgmath.h>
int main(void)
{
    float f = 2.0f;
    double d = 2.0;
    printf("%d %d\n", sizeof sqrt(f) == sizeof(float), sizeof sqrt(d) == sizeof(double));
    printf("%.7f %.15f\n", sqrt(f), sqrt(d));
    printf("%.4f %.4f %.4f\n", pow(f, 3), fabs(-d), floor(2.5));
    printf("%.4f %.4f\n", sin(1), exp(1.0f));
    printf("%.3f\n", fmax(f, d));
    return 0;
}
