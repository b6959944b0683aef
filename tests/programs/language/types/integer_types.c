// Every way to spell an integer type means what gcc takes it for.
#include <limits.h>
#include <stdio.h>
#define SAME(a, b) printf("%s = %s: %d\n", #a, #b, __builtin_types_compatible_p(a, b))
int main(void)
{
    short int a = SHRT_MAX; signed short int b = SHRT_MIN; int short unsigned c = USHRT_MAX; unsigned d = UINT_MAX;
    long int signed e = LONG_MIN; int long unsigned long f = ULLONG_MAX; long long g = LLONG_MAX; signed h = INT_MIN;
    unsigned char i = UCHAR_MAX; char signed j = SCHAR_MIN; char k = CHAR_MAX; long unsigned l = ULONG_MAX;
    printf("%hd %hd %hu %u\n", a, b, c, d); printf("%ld %llu %lld %d\n", e, f, g, h); printf("%hhu %hhd %d %lu\n", i, j, k, l);
    printf("%d %d\n", CHAR_MIN, CHAR_BIT); printf("%d %d\n", (char)-1 < 0, (char)255 == -1);
    printf("%d %d %d\n", sizeof(long) == sizeof(long long), sizeof(int) * 2 == sizeof(long), sizeof(short) * 2 == sizeof(int));
    printf("%d\n", _Generic(g, long: 1, long long: 2)); printf("%d\n", _Generic(k, signed char: 1, unsigned char: 2, char: 3));
    printf("%d %d\n", _Generic((unsigned short)1, unsigned short: 1, default: 0), _Generic(h, int: 1));
    printf("%ld %lu %lld\n", LONG_MAX, ULONG_MAX, LLONG_MIN); printf("%d %u\n", INT_MAX, UINT_MAX);
    return 0;
}
