#define _GNU_SOURCE
// Numbers from text, with where they end and errno; division; random numbers.
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void whole(const char *text, int base) {
    char *end;
    errno = 0;
    long value = strtol(text, &end, base);
    printf("%s/%d: %ld rest '%s' %s; ", text, base, value, end, errno ? strerror(errno) : "fine");
    errno = 0;
    unsigned long other = strtoul(text, &end, base);
    printf("%lu '%s' %d\n", other, end, errno);
}

static void real(const char *text) {
    char *end;
    errno = 0;
    double value = strtod(text, &end);
    int e = errno;
    errno = 0;
    float narrow = strtof(text, NULL);
    printf("%s: %g '%s' %d, %g %d\n", text, value, end, e, narrow, errno);
}

int main(void) {
    whole("42", 10);
    whole("  -17xyz", 10);
    whole("0x1fg", 0);
    whole("0x1fg", 16);
    whole("0777", 0);
    whole("0778", 0);
    whole("zz", 36);
    whole("101012", 2);
    whole("", 10);
    whole("abc", 10);
    whole("-", 10);
    whole("0x", 16);
    whole("0xg", 0);
    whole("9223372036854775807", 10);
    whole("9223372036854775808", 10);
    whole("-9223372036854775808", 10);
    whole("-9223372036854775809", 10);
    whole("18446744073709551615", 10);
    whole("18446744073709551616", 10);
    whole("+5", 10);
    whole("+-5", 10);
    real("3.25abc");
    real("1e400");
    real("-1e400");
    real("1e-400");
    real("1e39");
    real("0x1.8p3z");
    real("inf");
    real("-INFINITYx");
    real("nan");
    real("nan(12)x");
    real(".5e");
    real(".");
    real("1e+");
    real("   7");
    printf("%d %ld %lld %g\n", atoi("12ab"), atol("-9"), atoll("77"), atof("2.5e1x"));
    div_t a = div(-17, 5);
    ldiv_t b = ldiv(17L, -5L);
    lldiv_t c = lldiv(1000000000000LL, 7);
    imaxdiv_t d = imaxdiv(-9, 2);
    printf("%d %d %ld %ld %lld %lld %jd %jd\n", a.quot, a.rem, b.quot, b.rem, c.quot, c.rem, d.quot, d.rem);
    printf("%d %ld %lld %jd\n", abs(-5), labs(-6L), llabs(-7LL), imaxabs(-8));
    printf("%jd %ju\n", strtoimax("-12", NULL, 10), strtoumax("12", NULL, 10));
    for (int i = 0; i < 5; ++i) printf("%d ", rand());
    srand(1);
    printf("%d ", rand());
    srand(12345);
    for (int i = 0; i < 40; ++i) rand();
    printf("%d ", rand());
    srand(0);
    printf("%d\n", rand());
    srandom(99);
    printf("%ld ", random());
    unsigned state = 5;
    printf("%d ", rand_r(&state));
    printf("%d ", rand_r(&state));
    printf("%u\n", state);
    srand48(7);
    printf("%.6f ", drand48());
    printf("%ld", lrand48());
    printf(" %ld\n", mrand48());
    printf("%d %d\n", RAND_MAX, EXIT_FAILURE);
    setenv("COLOUR", "red", 1);
    setenv("COLOUR", "blue", 0);
    printf("%s", getenv("COLOUR"));
    setenv("COLOUR", "green", 1);
    printf(" %s", getenv("COLOUR"));
    unsetenv("COLOUR");
    printf(" %d\n", getenv("COLOUR") == NULL);
    static char setting[] = "SIZE=10";
    putenv(setting);
    printf("%s\n", getenv("SIZE"));
    return 0;
}
