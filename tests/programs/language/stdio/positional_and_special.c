#include <stdio.h>
#include <stddef.h>
#include <stdint.h>
int main(void)
{
    printf("%2$s %1$s\n", "world", "hello");
    printf("%1$d %1$x %1$o\n", 64);
    printf("%2$*1$d|\n", 6, 42);
    int n; long l; signed char hh; short h;
    printf("12345%n67%hhn8%hn\n%ln", &n, &hh, &h, &l);
    printf("%d %d %d %ld\n", n, hh, h, l);
    printf("%'d %+.3e % .2f %#x\n", 1234567, 1234.5678, 2.5, 255u);
    printf("%c%c%c|%5c|%-5c|\n", 'a', 98, '\x63', 'd', 'e');
    printf("%zu %zd %td %jd %ju\n", (size_t)1, (ptrdiff_t)-2, (ptrdiff_t)3, (intmax_t)-4, (uintmax_t)5);
    printf("%.*f %*d %-*d|\n", 1, 2.55, 4, 7, 4, 8);
    printf("%s\n", (char[]){'o', 'k', 0});
    printf("%5.1f%%\n", 99.5);
    return 0;
}
