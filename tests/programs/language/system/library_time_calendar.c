#define _GNU_SOURCE
// Dates: gmtime, mktime, strftime, asctime. The clock itself is the machine's.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <sys/time.h>
#include <unistd.h>

static void show(time_t t) {
    struct tm tm;
    char text[200];
    gmtime_r(&t, &tm);
    printf("%ld: %d-%d-%d %d:%d:%d %d %d %d\n", (long)t, tm.tm_year, tm.tm_mon, tm.tm_mday, tm.tm_hour, tm.tm_min,
           tm.tm_sec, tm.tm_wday, tm.tm_yday, tm.tm_isdst);
    strftime(text, sizeof text, "%a %A %b %B %d %e %j %H %I %M %S %p %y %Y %C %m %U %W %V %G %u %w %D %F %T %R %r %%", &tm);
    puts(text);
    printf("%s", asctime(&tm));
    printf("%ld\n", (long)timegm(&tm));
}

int main(void) {
    putenv("TZ=UTC");
    tzset();
    show(0);
    show(1000000000);
    show(951782400);
    show(1709164799);
    show(-1);
    show(4102444800);
    show(-86400L * 365 * 100);
    struct tm tm = {0};
    tm.tm_year = 124;
    tm.tm_mon = 13;
    tm.tm_mday = -3;
    tm.tm_hour = 50;
    tm.tm_sec = 4000;
    time_t made = mktime(&tm);
    printf("%ld %d %d %d %d %d %d\n", (long)made, tm.tm_year, tm.tm_mon, tm.tm_mday, tm.tm_hour, tm.tm_wday, tm.tm_yday);
    printf("%s", ctime(&made));
    printf("%.1f\n", difftime(made, made - 90));
    char tiny[5];
    printf("%zu\n", strftime(tiny, sizeof tiny, "%Y-%m", &tm));
    struct tm *shared = localtime(&made);
    printf("%d\n", shared->tm_mday);
    time_t before = time(NULL);
    struct timespec wait = {2, 500000000L};
    struct timeval a, b;
    gettimeofday(&a, NULL);
    nanosleep(&(struct timespec){0, 1000000}, NULL);
    gettimeofday(&b, NULL);
    printf("%d\n", (b.tv_sec - a.tv_sec) * 1000000L + b.tv_usec - a.tv_usec >= 1000);
    struct timespec now;
    printf("%d %d\n", clock_gettime(CLOCK_MONOTONIC, &now), timespec_get(&now, TIME_UTC));
    printf("%d %d\n", time(NULL) >= before, clock() >= 0);
    (void)wait;
    return 0;
}
