#include <stdio.h>
int main(void)
{
    unsigned char a = 200, b = 100;
    signed char c = -100, d = 100;
    unsigned short us = 65535;
    short s = 32767;
    printf("%d %d %d\n", a + b, (unsigned char)(a + b), a - b * 3);
    printf("%d %d\n", c - d, (signed char)(c - d));
    printf("%d %d\n", us + 1, (unsigned short)(us + 1));
    printf("%d %d %d\n", s + 1, (short)(s + 1), -s - 2);
    printf("%d %d %d\n", a > c, (a ^ 0xff) == (unsigned char)~a, ~a == (unsigned char)~a);
    printf("%d %d\n", us * 2 > 0, (us << 1) > us);
    a = 255; a++; printf("%d ", a); a--; printf("%d ", a); a += 1.9; printf("%d\n", a);
    for (unsigned char i = 250; i >= 250; i++) printf("%d ", i);
    puts("");
    char text[] = "\x80\x7f"; printf("%d %d %d\n", text[0], text[1], text[0] < 0);
    printf("%d %d\n", 'a' + 1, (char)('a' + 1) == 'b');
    printf("%x %x\n", (unsigned char)text[0], (unsigned)text[0]);
    int n = us; short t = n; printf("%d %d\n", n, t);
    return 0;
}
