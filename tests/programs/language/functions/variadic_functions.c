#include <stdarg.h>
#include <stdio.h>
#include <string.h>
struct p {
    int x;
    double y;
};
struct big {
    long v[5];
};
static int sum(int n, ...)
{
    va_list ap;
    int s = 0;
    va_start(ap, n);
    while (n--) s += va_arg(ap, int);
    va_end(ap);
    return s;
}
static double mixed(const char* kinds, ...)
{
    va_list ap;
    double t = 0;
    va_start(ap, kinds);
    for (; *kinds; kinds++) switch (*kinds) {
        case 'i': t += va_arg(ap, int); break;
        case 'd': t += va_arg(ap, double); break;
        case 'l': t += va_arg(ap, long); break;
        case 's': t += strlen(va_arg(ap, char*)); break;
        case 'p': {
            struct p p = va_arg(ap, struct p);
            t += p.x * p.y;
            break;
        }
        case 'b': {
            struct big b = va_arg(ap, struct big);
            t += b.v[4];
            break;
        }
        case 'f': t += va_arg(ap, int (*)(int))(5); break;
        case 'u': t += va_arg(ap, unsigned); break;
        }
    va_end(ap);
    return t;
}
static int twice(va_list ap, int n)
{
    int s = 0;
    va_list copy;
    va_copy(copy, ap);
    for (int i = 0; i < n; i++) s += va_arg(ap, int);
    for (int i = 0; i < n; i++) s += 100 * va_arg(copy, int);
    va_end(copy);
    return s;
}
static int both(int n, ...)
{
    va_list ap;
    va_start(ap, n);
    int r = twice(ap, n);
    va_end(ap);
    return r;
}
static void join(char* out, ...)
{
    va_list ap;
    const char* s;
    va_start(ap, out);
    *out = 0;
    while ((s = va_arg(ap, const char*))) strcat(out, s);
    va_end(ap);
}
static int format(char* to, size_t size, const char* f, ...)
{
    va_list ap;
    va_start(ap, f);
    int n = vsnprintf(to, size, f, ap);
    va_end(ap);
    return n;
}
static int square(int x) { return x * x; }
static int last(int first, ...)
{
    va_list ap;
    int v = first, r = first;
    va_start(ap, first);
    while (v >= 0) {
        r = v;
        v = va_arg(ap, int);
    }
    va_end(ap);
    return r;
}
static void advance(va_list* ap) { (void)va_arg(*ap, int); }
static int skip(int n, ...)
{
    va_list ap;
    va_start(ap, n);
    while (n--) advance(&ap);
    int r = va_arg(ap, int);
    va_end(ap);
    return r;
}
int main(void)
{
    printf("%d %d %d\n", sum(0), sum(3, 1, 2, 3), sum(12, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
    char c = 'c';
    short s = -5;
    float f = 1.5f;
    unsigned char uc = 200;
    printf("%g\n", mixed("iiddu", c, s, f, 2.25, uc));
    printf("%g\n",
        mixed("lspb", 1L << 33, "four", (struct p) { 2, 1.5 }, (struct big) { { 1, 2, 3, 4, 5 } }));
    printf("%g\n", mixed("fddddddddddi", square, 1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11));
    printf("%d %d\n", both(2, 3, 4), both(1, 9));
    char buffer[40];
    join(buffer, "a", "bc", "def", (char*)0);
    puts(buffer);
    printf("%d %s\n", format(buffer, 8, "%d-%s-%c", 42, "long text", 'x'), buffer);
    printf("%d %d\n", last(1, 2, 3, -1), skip(2, 10, 20, 30));
    return 0;
}
