// The arithmetic operators on int, unsigned and long, with negative operands.
#include <stdio.h>

int main(void) {
    int values[] = {7, -7, 2, -2, 1, -1, 100};
    for (int i = 0; i < 7; i++) {
        for (int j = 0; j < 7; j++) {
            int a = values[i], b = values[j];
            printf("%d %d: %d %d %d %d %d\n", a, b, a + b, a - b, a * b, a / b, a % b);
            unsigned u = (unsigned)a, v = (unsigned)b;
            printf("%u %u %u %u %u\n", u + v, u - v, u * v, u / v, u % v);
            long l = a * 1000000007L, m = b;
            printf("%ld %ld %ld %ld %ld\n", l + m, l - m, l * m, l / m, l % m);
            unsigned long p = (unsigned long)l, q = (unsigned long)m;
            printf("%lu %lu %lu\n", p / q, p % q, p * q);
        }
    }
    printf("%d %d %d\n", -values[0], +values[1], -(-5));
    return 0;
}
