/* Shifts of every width, with counts of other types; sign filling; compound shifts. */
#include <stdio.h>
int main(void)
{
    int i = 1, n; unsigned u = 0x80000001u; long l = -256; unsigned long ul = ~0ul; unsigned char c = 0x81; short s = -4;
    for (n = 0; n < 31; n += 6) printf("%d ", i << n);
    printf("\n%u %u %u\n", u >> 1, u << 1, u >> 31);
    printf("%ld %ld %ld\n", l >> 4, l << 4, l >> 63);
    printf("%lx %lx %lx\n", ul >> 60, ul << 60, ul >> 1);
    printf("%d %d\n", c << 1, c >> 1);
    printf("%d %d\n", s >> 1, s << 3);
    printf("%ld %d\n", 1L << 40, (int)(1L << 31 >> 31));
    printf("%u\n", 1u << 31);
    printf("%u\n", 1u << 31 << 0L);
    long count = 3; unsigned char small = 2;
    printf("%d %d\n", 5 << count, 40 >> small);
    i <<= 4; i |= 3; i >>= 1; printf("%d\n", i);
    c <<= 1; printf("%d\n", c); c >>= 1; printf("%d\n", c);
    s >>= 1; printf("%d\n", s); s <<= 14; printf("%d\n", s);
    ul >>= 32; printf("%lu\n", ul); ul <<= count; printf("%lu\n", ul);
    printf("%d %d %d\n", 1 << 2 + 1, (1 << 2) + 1, 16 >> 1 >> 1);
    printf("%d %d\n", 1 << 3 == 8, 1 << (3 == 8));
    printf("%x\n", 0xf0f0 >> 4 & 0xff ^ 0x3 | 0x100);
    unsigned rot = 0x12345678; printf("%08x %08x\n", rot << 8 | rot >> 24, rot >> 8 | rot << 24);
    return 0;
}
