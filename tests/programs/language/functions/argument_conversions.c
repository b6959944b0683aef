#include <stdio.h>
static int i(int x)
{
    return x;
}
static double d(double x)
{
    return x;
}
static float f(float x)
{
    return x;
}
static int c(char x)
{
    return x;
}
static int uc(unsigned char x)
{
    return x;
}
static long l(long x)
{
    return x;
}
static unsigned u(unsigned x)
{
    return x;
}
static int b(_Bool x)
{
    return x;
}
static int s(short x)
{
    return x;
}
static unsigned long ul(unsigned long x)
{
    return x;
}
static int str(const char *p)
{
    return *p;
}
static int vp(void *p)
{
    return *(int *)p;
}
enum e
{
    A,
    B
};
static int en(enum e e)
{
    return e;
}
int old();
int old(x, y)
double x;
int y;
{
    return (int)(x * y);
}
static int wide(char a, short b, int cc, long dd, float e, double g, unsigned char h, _Bool k)
{
    return a + b + cc + (int)dd + (int)e + (int)g + h + k;
}
int main(void)
{
    int n = 65;
    double pi = 3.99;
    printf("%d %d %d\n", i(3.99), i(-3.99), i('A'));
    printf("%g %g %g\n", d(7), d('A'), d(1.1f));
    printf("%.9g %d\n", f(0.1), f(16777217) == 16777216);
    printf("%d %d %d\n", c(321), c(200), uc(-1));
    printf("%ld %ld %ld\n", l(-1), l(3000000000u), l(1e10));
    printf("%u %u\n", u(-1), u(3.5));
    printf("%d %d %d\n", b(256), b(0.5), b(&n != 0));
    printf("%d %d\n", s(65536 + 5), s(40000));
    printf("%lu %lu\n", ul(-1), ul((unsigned char)-1));
    printf("%d %d %d\n", str("x"), vp(&n), en(n - 64));
    printf("%d\n", old(2.5, 4));
    printf("%d\n", wide(257, 65537, 2.9, 3, 4.5, 5, 300, 77));
    printf("%d\n", i(pi) + (int)f(pi));
    char ch = -1;
    printf("%d %u %ld\n", i(ch), u(ch), l(ch));
    unsigned char z = 255;
    printf("%d %ld\n", i(z), l(z));
    return 0;
}
