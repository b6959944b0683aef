#define _GNU_SOURCE
// Every flag, width, precision and length.
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdarg.h>

static void through(const char *format, ...) {
    va_list list;
    va_start(list, format);
    vprintf(format, list);
    va_end(list);
}

int main(void) {
    printf("[%d][%5d][%-5d][%05d][%+d][% d][%+5d][%-+5d|]\n", 42, 42, 42, 42, 42, 42, 42, 42);
    printf("[%.3d][%8.3d][%-8.3d][%08.3d][%.0d][%.0d]\n", 7, 7, 7, 7, 0, 5);
    printf("[%u][%o][%#o][%x][%#x][%X][%#X][%#o][%#x]\n", 3000000000u, 8, 8, 255, 255, 255, 255, 0, 0);
    printf("[%08x][%-8x][%#010x][%#-10x][%#.5x][%#.3o]\n", 48879, 48879, 48879, 48879, 48879, 8);
    printf("[%hhd][%hhu][%hd][%hu][%ld][%lld][%lu][%llu]\n", 300, 300, 70000, 70000, -1L, -1LL, ~0UL, ~0ULL);
    printf("[%zu][%zd][%jd][%ju][%td]\n", sizeof(int), (ptrdiff_t)-5, (intmax_t)-6, (uintmax_t)6, (ptrdiff_t)7);
    printf("[%c][%5c][%-5c][%s][%10s][%-10s][%.2s][%10.2s][%-10.2s][%.*s]\n", 'x', 'x', 'x', "str", "str", "str", "str",
           "str", "str", 1, "str");
    printf("[%*d][%-*d][%*d][%.*f][%*.*f]\n", 6, 1, 6, 2, -6, 3, 2, 3.14159, 8, 3, 2.71828);
    printf("[%f][%.2f][%10.3f][%-10.1f][%+.1f][%010.2f][% .1f][%.0f][%#.0f]\n", 3.14159, 3.14159, 3.14159, 3.14159, 3.14159,
           3.14159, 3.14159, 2.5, 2.0);
    printf("[%e][%.2E][%12.4e][%g][%G][%g][%g][%#g][%.3g][%.10g]\n", 12345.678, 0.00012, 1.0, 0.0001, 1e-10, 1e6, 123456789.0,
           1.0, 1234.5, 0.1);
    printf("[%a][%A][%.2a][%a]\n", 1.0, 0.5, 3.14159, 0.0);
    printf("[%f][%F][%e][%5g][%-6g][%+f][%06f]\n", INFINITY, INFINITY, -INFINITY, NAN, INFINITY, INFINITY, INFINITY);
    printf("[%5%][%%]\n");
    printf("[%p][%p]\n", (void *)0, (void *)0x1234);
    int a = 0, b = 0;
    long c = 0;
    short d = 0;
    printf("12345%n67%n\n", &a, &b);
    printf("%s%ln%hn\n", "long", &c, &d);
    printf("%d %d %ld %d\n", a, b, c, d);
    printf("%2$s %1$d %2$s %3$.2f\n", 7, "seven", 7.0);
    printf("%1$*2$d|%1$-*2$d|%3$.*4$f\n", 5, 4, 1.23456, 2);
    printf("%ls %lc %.3ls|%6ls\n", L"wide", L'w', L"abcdef", L"ab");
    printf("%Lf %Lg\n", 1.5L, 2.5L);
    printf("%i %d%c", -2147483647 - 1, 2147483647, 10);
    printf("%s\n", (char *)NULL ? "x" : "null");
    through("%d %s %.1f %c %ld %x\n", 1, "two", 3.0, '4', 5L, 6);
    through("%2$d %1$d %3$s\n", 1, 2, "x");
    int n = printf("%.0f %.0f %.0f %.0f\n", 0.5, 1.5, 2.5, 1e15);
    printf("%d\n", n);
    printf("%.15g %.17g %.20f\n", 0.1, 0.1, 0.1);
    printf("%'d %d\n", 1234567, 1);
    printf("%-5d|%5s|%05.1f|%+05d|% 05d\n", 1, "a", 2.25, 3, 4);
    printf("%hhx %hx %lx %llx\n", -1, -1, -1L, -1LL);
    dprintf(1, "");
    return 0;
}
