// Shifts and bitwise operators of each width and sign.
#include <stdio.h>

int main(void) {
    int a = 0x12345678;
    unsigned b = 0xF0F0F0F0u;
    long c = -0x123456789ABCDEFL;
    unsigned long d = 0xFEDCBA9876543210ul;
    for (int n = 0; n < 32; n += 5) {
        printf("%d %d %u %u\n", a >> n, -a >> n, b << n, b >> n);
        printf("%ld %ld %lu %lu\n", c >> n, (c >> n) << n, d << n, d >> (n + 20));
    }
    printf("%x %x %x %x\n", a & b, a | b, a ^ b, ~a);
    printf("%lx %lx %lx %lx\n", c & d, c | d, c ^ d, ~c);
    printf("%u\n", ~b);
    unsigned char e = 0xF0;
    printf("%d %d %d\n", ~e, e << 4, e >> 4);
    unsigned count = 0;
    for (unsigned x = b; x; x &= x - 1) count++;
    printf("%u\n", count);
    a <<= 3;
    a >>= 1;
    a &= 0xFFFF;
    a |= 0x10000;
    a ^= 0xFF;
    printf("%d\n", a);
    short s = -1;
    s <<= 4;
    printf("%d\n", s);
    return 0;
}
