#include <stdio.h>
/* Conversions between floating and integer types of every width. */
int main()
{
    double d = 3.99; float f = -3.99f;
    printf("%d %d %d %d\n", (int)d, (int)f, (int)-0.5, (char)65.9);
    printf("%u %lu %ld\n", (unsigned)3e9, (unsigned long)1e19, (long)-9e18);
    printf("%d %d\n", (short)32767.5, (unsigned char)255.99);
    int i = 16777217; f = i; printf("%.1f %d\n", f, (int)f == i);
    long l = 9007199254740993L; d = l; printf("%.1f %d\n", d, (long)d == l);
    unsigned long ul = 18446744073709551615UL; d = ul; printf("%.1f\n", d); f = ul; printf("%.1f\n", f);
    unsigned u = 4294967295u; f = u; d = u; printf("%.1f %.1f\n", f, d);
    f = 0.1; d = 0.1; printf("%d %d %.10f %.10f\n", f == d, f == 0.1f, f, d);
    d = f; printf("%.17g\n", d);
    i = 7 / 2 * 2.0; printf("%d\n", i);
    i = 7 / 2.0 * 2; printf("%d\n", i);
    i = 10; i *= 1.55; printf("%d\n", i);
    i = -10; i /= 4.0; printf("%d\n", i);
    i += 0.9; printf("%d\n", i);
    char c = 100; c *= 1.2; printf("%d\n", c);
    _Bool b = 0.1; printf("%d\n", b); b = 0.0; printf("%d\n", b); b = -0.0f; printf("%d\n", b);
    printf("%d %f %f\n", 1 / 2, 1 / 2., (float)1 / 3);
    printf("%g %g %g\n", 5 % 3 * 1.0, 1e10 + 1, (double)(1 << 30) * 4);
    return 0;
}
