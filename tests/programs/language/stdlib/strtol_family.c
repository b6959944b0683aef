#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
static void l(const char *s, int base)
{
    char *e;
    errno = 0;
    long v = strtol(s, &e, base);
    printf("%ld '%s' %d; ", v, e, errno == ERANGE);
}
static void u(const char *s, int base)
{
    char *e;
    errno = 0;
    unsigned long v = strtoul(s, &e, base);
    printf("%lu '%s' %d; ", v, e, errno == ERANGE);
}
static void d(const char *s)
{
    char *e;
    errno = 0;
    double v = strtod(s, &e);
    printf("%.10g '%s' %d; ", v, e, errno == ERANGE);
}
int main(void)
{
    l("42", 10);
    l("  -17xyz", 10);
    l("+5", 0);
    l("0x1f", 0);
    l("0x1f", 16);
    l("0x", 16);
    l("017", 0);
    l("08", 0);
    l("zz", 36);
    l("102", 2);
    l("", 10);
    l("abc", 10);
    l("9223372036854775807", 10);
    l("9223372036854775808", 10);
    l("-9223372036854775809", 10);
    l("--5", 10);
    l("- 5", 10);
    puts("");
    u("42", 10);
    u("-1", 10);
    u("18446744073709551616", 10);
    u("0XFFg", 0);
    u("777", 8);
    puts("");
    d("3.25abc");
    d("-1e3");
    d("1e400");
    d("1e-400");
    d(".5.");
    d(".");
    d("inf");
    d("-Infinity!");
    d("0x1.8p3");
    d("1e");
    d("1e+x");
    d("  7");
    d("123456789012345678");
    puts("");
    printf("%d %d %ld %lld %g\n", atoi("12ab"), atoi("-7"), atol("99999999999"), atoll("-5"),
           atof("2.5e1x"));
    printf("%d %g\n", atoi("nope"), atof(""));
    printf("%lld %llu\n", strtoll("-9e9", NULL, 10), strtoull("ffffffffffffffff", NULL, 16));
    printf("%g %d\n", strtof("1.1", NULL), strtof("0.1", NULL) == 0.1f);
    const char *list = "1,22,333";
    char *end;
    for (long v; (v = strtol(list, &end, 10)), end != list; list = *end ? end + 1 : end)
        printf("%ld ", v);
    puts("");
    return 0;
}
