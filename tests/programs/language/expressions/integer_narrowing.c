/* Assignments to narrower types wrap modulo two to the width. */
#include <stdio.h>
int main(void)
{
    int i = 0x12345678;
    char c = i; signed char sc = 200; unsigned char uc = -1; short s = 0x18000; unsigned short us = 0x12345;
    printf("%d %d %u %d %u\n", c, sc, uc, s, us);
    c = 127; c++; printf("%d\n", c);
    uc = 0; uc--; printf("%d\n", uc);
    s = -32768; s--; printf("%d\n", s);
    us = 65535; us += 2; printf("%d\n", us);
    uc = 200; uc += 100; printf("%d\n", uc);
    uc = 200; uc *= 2; printf("%d\n", uc);
    sc = -128; sc = -sc; printf("%d\n", sc);
    uc = 0x0f; printf("%d %d\n", ~uc, (unsigned char)~uc);
    uc = 0xf0; printf("%d %d\n", uc << 4, (unsigned char)(uc << 4));
    uc >>= 1; printf("%d\n", uc);
    sc = -1; sc >>= 3; printf("%d\n", sc);
    unsigned u = 3000000000u; i = u; printf("%d\n", i);
    long l = 0x1ffffffffL; i = l; printf("%d %u\n", i, (unsigned)l);
    printf("%d %d\n", (int)(char)0x1ff, (int)(unsigned char)0x1ff);
    printf("%ld %lu\n", (long)(int)0xffffffff, (unsigned long)(unsigned)-1);
    printf("%ld %ld\n", (long)-1, (long)(unsigned)-1);
    unsigned long ul = (int)-5; printf("%lu\n", ul);
    ul = (unsigned)-5; printf("%lu\n", ul);
    short r; printf("%d\n", (r = 70000));
    unsigned char a = 255, b = 1; printf("%d %d\n", a + b, (unsigned char)(a + b));
    printf("%d\n", (a + b) / 2);
    return 0;
}
