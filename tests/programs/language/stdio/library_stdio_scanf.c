#define _GNU_SOURCE
// Every conversion of scanf.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

int main(void) {
    int a = -1, b = -1, n = -1;
    unsigned u = 0;
    long l = 0;
    long long ll = 0;
    short h = 0;
    signed char hh = 0;
    float f = 0;
    double d = 0;
    char s[32] = "", t[32] = "", c = '?';
    void *p = NULL;
    printf("%d", sscanf("12 -34", "%d%d", &a, &b)); printf(" %d %d\n", a, b);
    printf("%d", sscanf("12abc", "%d%s", &a, s)); printf(" %d %s\n", a, s);
    printf("%d", sscanf("0x1F 017 9", "%i%i%i", &a, &b, &n)); printf(" %d %d %d\n", a, b, n);
    printf("%d", sscanf("ff 17 4000000000", "%x%o%u", &a, &b, &u)); printf(" %d %d %u\n", a, b, u);
    printf("%d", sscanf("70000 300 -5 99", "%hd%hhd%ld%lld", &h, &hh, &l, &ll)); printf(" %d %d %ld %lld\n", h, hh, l, ll);
    printf("%d", sscanf("1.5 2.5e3 0x1p4", "%f%lf%*f%n", &f, &d, &n)); printf(" %g %g %d\n", f, d, n);
    printf("%d", sscanf("inf -nan infinity", "%lf%*f%f", &d, &f)); printf(" %g %g\n", d, f);
    printf("%d", sscanf("hello world", "%3s%5s", s, t)); printf(" %s %s\n", s, t);
    printf("%d", sscanf("abc", "%c%2c", &c, s)); printf(" %c %.2s\n", c, s);
    printf("%d", sscanf("key = value here", "%[^= ] = %[a-z ]", s, t)); printf(" %s|%s\n", s, t);
    printf("%d", sscanf("]x-y", "%[]x-]%s", s, t)); printf(" %s|%s\n", s, t);
    printf("%d", sscanf("12:34:56", "%2d:%2d:%2d", &a, &b, &n)); printf(" %d %d %d\n", a, b, n);
    printf("%d", sscanf("2024-01-31", "%4d-%2d-%2d", &a, &b, &n)); printf(" %d %d %d\n", a, b, n);
    printf("%d", sscanf("12345", "%2d%3d", &a, &b)); printf(" %d %d\n", a, b);
    printf("%d ", sscanf("", "%d", &a));
    printf("%d ", sscanf("   ", "%d", &a));
    printf("%d ", sscanf("abc", "%d", &a));
    printf("%d ", sscanf("5", "%*d%d", &a));
    printf("%d ", sscanf("x", "x%d", &a));
    printf("%d ", sscanf("y", "x%d", &a));
    printf("%d ", sscanf("5%", "%d%%%n", &a, &n));
    printf("%d ", sscanf("-", "%d", &a));
    printf("%d ", sscanf("1e", "%lf", &d));
    printf("%d\n", sscanf("  %7", " %%%d", &a));
    printf("%d", sscanf("a,b,,d", "%[^,],%[^,],%[^,]", s, t, s)); printf(" %s %s\n", s, t);
    printf("%d", sscanf("0x1234", "%p", &p)); printf(" %p\n", p);
    char *made = NULL;
    printf("%d", sscanf("allocated text", "%ms", &made)); printf(" %s\n", made);
    free(made);
    printf("%d", sscanf("allocated, text", "%m[^,]", &made)); printf(" %s\n", made);
    free(made);
    printf("%d", sscanf("1 2", "%2$d %1$d", &a, &b)); printf(" %d %d\n", a, b);
    wchar_t w[16];
    printf("%d", sscanf("wide", "%ls", w)); printf(" %ls %zu\n", w, wcslen(w));
    printf("%d", sscanf("99999999999", "%d", &a)); printf("\n");
    printf("%d", sscanf("99999999999999999999", "%ld", &l)); printf(" %ld\n", l);
    printf("%d", sscanf("+7 -0", "%d%d", &a, &b)); printf(" %d %d\n", a, b);
    size_t z = 0;
    printf("%d", sscanf("123", "%zu", &z)); printf(" %zu\n", z);
    return 0;
}
