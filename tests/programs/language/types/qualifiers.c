#include <stdio.h>
#include <string.h>
const int limit = 10;
static const char* const days[] = { "Mo", "Tu", "We" };
volatile int ticks;
const struct {
    int a;
    const char* s;
} fixed = { 3, "fixed" };
static size_t length(const char* restrict s)
{
    const char* p = s;
    while (*p) p++;
    return p - s;
}
static void copy(char* restrict to, const char* restrict from)
{
    while ((*to++ = *from++))
        ;
}
static int sum(int n, const int a[static 3])
{
    int s = 0;
    while (n--) s += *a++;
    return s;
}
typedef const int cint;
typedef char* string;
int main(void)
{
    int x = 1, y = 2;
    const int* p = &x;
    int* const q = &x;
    const int* const r = &y;
    int const* s = &y;
    cint c = 5;
    const string t = (char[]) { "abc" };
    const string* u = &t;
    p = &y;
    *q = 7;
    s = p;
    printf("%d %d %d %d %d\n", *p, *q, *r, *s, c);
    t[0] = 'X';
    printf("%s %c\n", t, (*u)[1]);
    register int i;
    for (i = 0; i < 3; i++) ticks += i;
    printf("%d %s\n", ticks, days[2]);
    char buffer[16];
    copy(buffer, "copied");
    printf("%s %zu\n", buffer, length(buffer));
    printf("%d %s\n", fixed.a, fixed.s);
    int a[4] = { 1, 2, 3, 4 };
    printf("%d\n", sum(4, a));
    const int grid[2][2] = { { 1, 2 }, { 3, 4 } };
    const int(*row)[2] = grid;
    printf("%d\n", row[1][0]);
    int* w = (int*)&limit;
    printf("%d\n", *w);
    const volatile unsigned char port = 9;
    printf("%d\n", port + limit);
    volatile struct {
        int n;
    } dev = { 1 };
    dev.n++;
    dev.n += 3;
    printf("%d\n", dev.n);
    int volatile* vp = &x;
    *vp = *vp + 1;
    printf("%d\n", x);
    _Static_assert(sizeof(cint) == sizeof(int), "same");
    const double pi = 3.14;
    printf("%.2f\n", pi * 2);
    return 0;
}
