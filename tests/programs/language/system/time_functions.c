#include <stdio.h>
#include <string.h>
#include <time.h>
#include <sys/time.h>
#include <unistd.h>
int main(void)
{
    time_t t = 86400 * 365;
    struct tm *g = gmtime(&t);
    printf("%d %d %d %d %d:%d:%d\n", g->tm_year, g->tm_mon, g->tm_mday, g->tm_wday, g->tm_hour,
           g->tm_min, g->tm_sec);
    struct tm b = {.tm_year = 124, .tm_mon = 1, .tm_mday = 29, .tm_hour = 12};
    char s[64];
    printf("%zu %s\n", strftime(s, sizeof s, "%Y-%m-%d %H:%M:%S", &b), s);
    strftime(s, sizeof s, "%d.%m.%y %I %p %j %%", &b);
    puts(s);
    t = 0;
    g = gmtime(&t);
    printf("%s", asctime(g));
    t = 951782400;
    strftime(s, sizeof s, "%A %a %B %b %e", gmtime(&t));
    puts(s);
    printf("%g\n", difftime(100, 40));
    b = (struct tm){.tm_year = 100, .tm_mon = 13, .tm_mday = 1};
    mktime(&b);
    printf("%d %d\n", b.tm_year, b.tm_mon);
    time_t now = time(NULL);
    printf("%d %d\n", now > 0, time(&t) >= now && t >= now);
    clock_t c = clock();
    printf("%d %ld\n", c >= 0, CLOCKS_PER_SEC);
    struct timeval tv;
    int failed = gettimeofday(&tv, NULL);
    printf("%d %d\n", failed, tv.tv_usec < 1000000);
    struct timespec ts;
    printf("%d\n", clock_gettime(CLOCK_MONOTONIC, &ts));
    usleep(10);
    printf("%d\n", clock() >= c);
    return 0;
}
