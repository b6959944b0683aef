// Comparisons, signed and unsigned, in values and in conditions.
#include <stdio.h>

static void show(long a, long b) { printf("%d%d%d%d%d%d\n", a < b, a <= b, a > b, a >= b, a == b, a != b); }
static void show_unsigned(unsigned long a, unsigned long b) {
    printf("%d%d%d%d%d%d\n", a < b, a <= b, a > b, a >= b, a == b, a != b);
}

int main(void) {
    long values[] = {0, 1, -1, 5, -5, 0x7FFFFFFFFFFFFFFF};
    for (int i = 0; i < 6; i++) {
        for (int j = 0; j < 6; j++) {
            show(values[i], values[j]);
            show_unsigned((unsigned long)values[i], (unsigned long)values[j]);
            int n = 0;
            if (values[i] < values[j]) n |= 1;
            if (values[i] <= values[j]) n |= 2;
            if (!(values[i] > values[j])) n |= 4;
            if (!(values[i] >= values[j])) n |= 8;
            if (values[i] == values[j]) n |= 16;
            if (values[i] != values[j]) n |= 32;
            printf("%d\n", n);
        }
    }
    unsigned u = 1;
    int m = -1;
    printf("%d %d\n", m < u, (long)m < (long)u);
    signed char c = -1;
    unsigned char d = 255;
    printf("%d %d\n", c == d, (unsigned char)c == d);
    return 0;
}
