#include <stdio.h>
#include <string.h>
int main(void)
{
    int i = -1;
    unsigned u = 1;
    long l = -1;
    unsigned long ul = 1;
    unsigned char uc = 255;
    signed char sc = -1;
    short s = -1;
    unsigned short us = 65535;
    printf("%d %d %d %d\n", i < u, i < (int)u, l < u, l < ul);
    printf("%d %d %d %d\n", uc == sc, us == s, (unsigned short)s == us, sc == s);
    printf("%d %d\n", i > 0u, -1 > sizeof(int));
    printf("%d %d\n", strlen("ab") - 3 > 0, (int)strlen("ab") - 3 > 0);
    printf("%d %d %d\n", i == 0xffffffff, i == 0xffffffffL, (unsigned)i == 0xffffffff);
    printf("%d %d\n", 2147483648 > 0, -2147483648 < 0);
    printf("%d %d\n", 1u - 2 < 0, 1 - 2 < 0u);
    printf("%d\n", (i < u) == (u > i));
    printf("%d %d\n", 'a' < 200u, (char)200 < 100u);
    printf("%d %d\n", -1L < 1u, -1LL < 1ul);
    printf("%d %d\n", 0.5f < u, -0.5 < u);
    unsigned down = 3;
    int rounds = 0;
    while (down-- > 0)
        rounds++;
    printf("%d %u\n", rounds, down);
    return 0;
}
