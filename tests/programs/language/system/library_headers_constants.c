#define _GNU_SOURCE
// What the headers say of themselves.
#include <float.h>
#include <inttypes.h>
#include <iso646.h>
#include <limits.h>
#include <stdalign.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <stdnoreturn.h>

struct pair {
    char c;
    double d;
};
static noreturn void stop(int n) { exit(n); }
int main(void) {
    printf("%d %d %u %ld %lu %lld %llu\n", INT_MIN, INT_MAX, UINT_MAX, LONG_MIN, ULONG_MAX, LLONG_MAX, ULLONG_MAX);
    printf("%d %d %d %d %d %d\n", CHAR_BIT, SCHAR_MIN, UCHAR_MAX, SHRT_MIN, USHRT_MAX, MB_LEN_MAX);
    printf("%" PRId8 " %" PRIu16 " %" PRIx32 " %" PRIX64 " %" PRIo8 "\n", (int8_t)-5, (uint16_t)65535, (uint32_t)48879, (uint64_t)0xabcdef, (uint8_t)8);
    printf("%" PRIdMAX " %" PRIuPTR " %" PRIdFAST16 " %" PRIuLEAST32 "\n", INTMAX_MIN, (uintptr_t)7, (int_fast16_t)3, (uint_least32_t)9);
    int8_t small;
    uint64_t big;
    sscanf("-7 18446744073709551615", "%" SCNd8 " %" SCNu64, &small, &big);
    printf("%d %" PRIu64 "\n", small, big);
    printf("%zu %zu %zu %zu %zu\n", sizeof(int_fast8_t), sizeof(int_fast16_t), sizeof(int_least32_t), sizeof(intmax_t), sizeof(wchar_t));
    printf("%d %d\n", INT_FAST16_MAX == INT64_MAX, SIZE_MAX == UINT64_MAX);
    printf("%zu %zu %zu\n", offsetof(struct pair, d), alignof(double), alignof(struct pair));
    printf("%d %d %d\n", 1 and not 0, 5 bitand 3, compl 0);
    bool yes = true;
    printf("%d %d\n", yes xor 0, yes not_eq false);
    printf("%lld %llu\n", (long long)INT64_C(5), (unsigned long long)UINT64_C(6));
    if (yes) stop(4);
    return 0;
}
