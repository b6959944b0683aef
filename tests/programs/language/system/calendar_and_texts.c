#define _GNU_SOURCE
#include <ctype.h>
#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
int main(void) {
    setenv("TZ", "UTC", 1);
    tzset();
    const char* c = "aAbBcCdDeFgGhHIjklmMnprRsStTuUVwWxXyYzZ%PE";
    time_t ts[] = {0,      86399,      951782400,  1709210096, 1735689599, -1,
                   -86401, 4102444800, 1230768000, 1104537600, 1012345678};
    for (int i = 0; i < 11; i++) {
        struct tm* t = gmtime(&ts[i]);
        for (const char* p = c; *p; p++) {
            char f[4] = {'%', *p, 0}, b[100];
            size_t n = strftime(b, 100, f, t);
            printf("%c[%zu %s] ", *p, n, n ? b : "");
        }
        puts("");
        printf("%s", asctime(t));
        printf("%s", ctime(&ts[i]));
        printf("%ld %ld\n", (long)mktime(t), (long)timegm(t));
    }
    const char* mods[] = {"%-d", "%_d", "%03d", "%-H", "%_H", "%^a", "%#Z", "%5Y",    "%10Y", "%-j", "%_m",
                          "%Ey", "%Od", "%+",   "%Q",  "%",   "%E",  "%-",  "%010d|", "%^B",  "%_5S"};
    struct tm* t = gmtime(&ts[3]);
    for (int i = 0; i < 21; i++) {
        char b[100];
        size_t n = strftime(b, 100, mods[i], t);
        printf("%s [%zu %s]\n", mods[i], n, n ? b : "");
    }
    struct tm w = {.tm_year = 124, .tm_mon = 13, .tm_mday = -5, .tm_hour = 30, .tm_min = 75, .tm_sec = 3700};
    printf("%ld ", (long)mktime(&w));
    printf("%s", asctime(&w));
    for (int i = -1; i < 256; i++)
        printf("%d%d%d%d%d%d%d%d%d%d%d%d %d %d\n", !!isalpha(i), !!isdigit(i), !!isalnum(i), !!isspace(i), !!isupper(i),
               !!islower(i), !!ispunct(i), !!isprint(i), !!isgraph(i), !!iscntrl(i), !!isxdigit(i), !!isblank(i),
               toupper(i), tolower(i));
    for (int i = -2; i < 140; i++) printf("%s\n", strerror(i));
    for (int i = 0; i < 70; i++) printf("%s\n", strsignal(i));
    struct lconv* l = localeconv();
    printf("[%s][%s][%s][%s] %d\n", l->decimal_point, l->thousands_sep, l->grouping, l->currency_symbol,
           l->frac_digits);
    printf("%s %s %s\n", setlocale(LC_ALL, NULL), setlocale(LC_ALL, "C"), setlocale(LC_NUMERIC, "POSIX"));
    printf("%p\n", (void*)setlocale(LC_ALL, "xx_YY"));
    srand(5);
    for (int i = 0; i < 5; i++) printf("%d ", rand());
    srandom(7);
    for (int i = 0; i < 5; i++) printf("%ld ", random());
    srand48(3);
    for (int i = 0; i < 3; i++) printf("%f %ld %ld ", drand48(), lrand48(), mrand48());
    puts("");
    unsigned s = 9;
    printf("%d %d\n", rand_r(&s), rand_r(&s));
    return 0;
}
