// The usual tricks with bits, each beside the plain way.
#include <stdint.h>
#include <stdio.h>
static int count_plain(uint32_t x)
{
    int n = 0;
    for (int i = 0; i < 32; i++)
        n += x >> i & 1;
    return n;
}
static int count_tricky(uint32_t x)
{
    int n = 0;
    for (; x; x &= x - 1)
        n++;
    return n;
}
static int is_power(unsigned x)
{
    return x && !(x & (x - 1));
}
static unsigned round_up(unsigned v)
{
    v--;
    v |= v >> 1;
    v |= v >> 2;
    v |= v >> 4;
    v |= v >> 8;
    v |= v >> 16;
    return v + 1;
}
static int sign(int x)
{
    return (x > 0) - (x < 0);
}
static int absolute(int x)
{
    int m = x >> 31;
    return (x + m) ^ m;
}
static int minimum(int x, int y)
{
    return y ^ ((x ^ y) & -(x < y));
}
static unsigned isqrt(unsigned n)
{
    unsigned r = 0, b = 1u << 30;
    while (b > n)
        b >>= 2;
    while (b)
    {
        if (n >= r + b)
        {
            n -= r + b;
            r = (r >> 1) + b;
        }
        else
            r >>= 1;
        b >>= 2;
    }
    return r;
}
static int parity(unsigned x)
{
    x ^= x >> 16;
    x ^= x >> 8;
    x ^= x >> 4;
    return 0x6996 >> (x & 15) & 1;
}
#define SWAP(a, b) ((a) ^= (b), (b) ^= (a), (a) ^= (b))
#define BIT(n) (1ul << (n))
#define FIELD(x, from, len) ((x) >> (from) & (BIT(len) - 1))
int main(void)
{
    uint32_t xs[] = {0, 1, 2, 0xff, 0x80000000, 0xdeadbeef, 0xffffffff};
    for (int i = 0; i < 7; i++)
        printf("%d%d%d%d ", count_plain(xs[i]), count_tricky(xs[i]), is_power(xs[i]),
               parity(xs[i]));
    printf("\n%u %u %u\n", round_up(5), round_up(64), round_up(1000));
    printf("%d %d %d %d %d\n", sign(-9), sign(0), sign(3), absolute(-17), absolute(17));
    printf("%d %d %d\n", minimum(3, 9), minimum(-3, -9), minimum(4, 4));
    printf("%u %u %u %u\n", isqrt(0), isqrt(99), isqrt(100), isqrt(4294967295u));
    int a = 5, b = -7;
    SWAP(a, b);
    printf("%d %d\n", a, b);
    printf("%lx %lx %lx\n", FIELD(0x12345678, 8, 12), FIELD(0xfful << 56, 60, 4), BIT(63));
    unsigned flags = 0;
    flags |= 1 << 3;
    flags |= 1 << 5;
    flags &= ~(1 << 3);
    flags ^= 1 << 0;
    printf("%x %d\n", flags, !!(flags & 1 << 5));
    uint32_t be = 0x11223344;
    unsigned char *p = (unsigned char *)&be;
    printf("%02x %02x\n", p[0], p[3]);
    be = (be & 0xff) << 24 | (be & 0xff00) << 8 | (be >> 8 & 0xff00) | be >> 24;
    printf("%08x\n", be);
    printf("%d\n", (int)(~0u >> 1) == 2147483647);
    for (int i = 7; i >= 0; i--)
        putchar((0xa5 & 1 << i) ? '1' : '0');
    putchar('\n');
    return 0;
}
