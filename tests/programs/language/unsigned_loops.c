// Unsigned counters, sizes and wrap-around in loops.
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

int main(void) {
    unsigned char c;
    int n = 0;
    for (c = 250; c >= 250; c++) n++;
    printf("%d %d\n", n, c);
    for (size_t i = 3; i-- > 0;) printf("%zu ", i);
    for (uint8_t i = 0; i < 10; i += 3) printf("%d ", i);
    puts("");
    uint32_t hash = 2166136261u;
    for (const char *s = "hash me"; *s; s++) hash = (hash ^ (uint8_t)*s) * 16777619u;
    printf("%u\n", hash);
    uint64_t big = UINT64_MAX;
    int bits = 0;
    while (big) bits++, big >>= 1;
    int16_t small = INT16_MAX;
    printf("%d %d\n", bits, small);
    int32_t values[] = {INT32_MIN, -1, 0, INT32_MAX};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) printf("%d ", (values[i] > 0) - (values[i] < 0));
    unsigned a = 3, b = 5;
    printf("%d %d\n", a - b > 0, (int)(a - b) > 0);
    ptrdiff_t d = &values[1] - &values[3];
    printf("%td\n", d);
    return 0;
}
