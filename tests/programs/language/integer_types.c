// Every integer type: limits, sizes, wrap-around of unsigned ones, narrowing.
#include <limits.h>
#include <stdio.h>

int main(void) {
    signed char a = -128;
    unsigned char b = 255;
    short c = -32768;
    unsigned short d = 65535;
    int e = INT_MIN;
    unsigned f = UINT_MAX;
    long g = LONG_MIN;
    unsigned long h = ULONG_MAX;
    long long i = LLONG_MAX;
    _Bool j = 42;
    char k = 'A';
    printf("%d %u %d %u %d %u %ld %lu %lld %d %c\n", a, b, c, d, e, f, g, h, i, j, k);
    b++;
    d++;
    f++;
    h++;
    printf("%u %u %u %lu\n", b, d, f, h);
    b--;
    d -= 2;
    printf("%u %u\n", b, d);
    a = (signed char)200;
    c = (short)70000;
    printf("%d %d %d\n", a, c, (int)3000000000u);
    printf("%zu %zu %zu %zu %zu\n", sizeof(char), sizeof(short), sizeof(int), sizeof(long), sizeof(void *));
    unsigned char x = 200, y = 100;
    printf("%d %d\n", x + y, (unsigned char)(x + y));
    printf("%d\n", (char)0x80 < 0);
    return 0;
}
