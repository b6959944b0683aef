// Division truncates towards zero, the remainder has the dividend's sign.
#include <limits.h>
#include <stdio.h>
int main(void)
{
    int a[] = {7, -7, 0, 1, INT_MAX, INT_MIN}, b[] = {2, -2, 3, -3, 7, INT_MIN};
    for (unsigned i = 0; i < sizeof a / sizeof *a; i++)
        for (unsigned j = 0; j < sizeof b / sizeof *b; j++) printf("%d %d%c", a[i] / b[j], a[i] % b[j], j == 5 ? '\n' : ';');
    unsigned u = 7u, v = -2u;
    printf("%u %u %u %u\n", v / u, v % u, u / v, u % v);
    printf("%u\n", -7 / 2u);
    printf("%ld %ld\n", LONG_MIN / 10, LONG_MIN % 10);
    printf("%lu %lu\n", ULONG_MAX / 10, ULONG_MAX % 10);
    printf("%ld %ld\n", -7L / 2, -7 % 2L);
    short s = -7; s /= 2; printf("%d\n", s); s %= 2; printf("%d\n", s);
    unsigned char c = 200; c /= 3; printf("%d\n", c);
    int x = -17; printf("%d %d %d\n", x / 4, x >> 2, x % 4);
    printf("%d %d\n", x & 3, (x % 4 + 4) % 4);
    for (int n = -3; n <= 3; n++) printf("%d:%d/%d ", n, n / 2, n % 2);
    putchar('\n');
    return 0;
}
