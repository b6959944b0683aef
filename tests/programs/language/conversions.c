// Implicit and explicit conversions between all arithmetic types.
#include <stdio.h>

#define SHOW(type, format, value) printf(#type " " format "\n", (type)(value))

int main(void) {
    long values[] = {0, 1, -1, 127, 128, 255, 256, -129, 32768, 65536, 2147483648, -2147483649, 1L << 40};
    for (int i = 0; i < 13; i++) {
        long v = values[i];
        SHOW(signed char, "%d", v);
        SHOW(unsigned char, "%d", v);
        SHOW(short, "%d", v);
        SHOW(unsigned short, "%d", v);
        SHOW(int, "%d", v);
        SHOW(unsigned, "%u", v);
        SHOW(unsigned long, "%lu", v);
        SHOW(_Bool, "%d", v);
        SHOW(float, "%g", v);
        SHOW(double, "%g", v);
    }
    int i = -1;
    unsigned u = i;
    unsigned long ul = i;
    unsigned long from_unsigned = u;
    printf("%u %lu %lu\n", u, ul, from_unsigned);
    char c = 300;
    short s = c * 1000;
    printf("%d %d\n", c, s);
    double d = u;
    printf("%g %g\n", d, (double)(long)u);
    unsigned char b = 3.9;
    printf("%d\n", b);
    _Bool t = 0.5, z = 0.0, p = &i;
    printf("%d %d %d\n", t, z, p != 0);
    return 0;
}
