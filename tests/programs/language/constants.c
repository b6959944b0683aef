// Literals of all types and bases, and constant expressions.
#include <stdio.h>

enum { BIG = 1 << 20, SMALL = -BIG / 3 };
static const int table[BIG >> 18] = {[3] = 4};

int main(void) {
    printf("%d %d %d %d\n", 0x7fffffff, 0777, 0b101, 'a');
    printf("%u %ld %lu %lld\n", 4294967295u, 2147483648, 18446744073709551615ul, -9223372036854775807ll - 1);
    printf("%g %g %g %g\n", 1e10, .5, 0x1p-3, 3.f);
    printf("%d %d %zu\n", BIG, SMALL, sizeof table);
    printf("%d\n", 1 ? 2 + 3 * 4 - (5 << 1) % 7 : 1 / 1);
    printf("%d %d\n", -7 / 2, -7 % 2);
    printf("%d %d %d\n", !5, ~5, -(-5));
    printf("%ld\n", 1L << 62);
    printf("%d %d\n", (char)300, (unsigned char)-1);
    printf("%d\n", 3 > 2 > 1);
    printf("%d\n", 5 == 5.0);
    printf("%.17g %.9g\n", 0.1, 0.1f);
    printf("%d %d\n", '\0', '\'');
    printf("%lu\n", -1 + 0ul);
    printf("%d\n", (int)sizeof(BIG) * 2);
    const int n = 5;
    printf("%d\n", n * n - 1);
    return 0;
}
