#include <stdio.h>
/* ++ and -- on all kinds of objects; value and effect. */
struct s {
    short n;
    unsigned char c;
    unsigned f : 3;
    signed g : 3;
    float x;
    double* p;
} t = { 32767, 255, 7, 3, 0.5f };
double data[] = { 1, 2, 3 };
enum color { RED, GREEN } e = RED;
int calls;
int* where(int* p)
{
    calls++;
    return p;
}
int main(void)
{
    int i = 5, a[3] = { 1, 2, 3 };
    printf("%d ", i++);
    printf("%d ", i);
    printf("%d ", ++i);
    printf("%d ", i--);
    printf("%d\n", --i);
    printf("%d ", t.n++);
    printf("%d\n", t.n);
    printf("%d ", ++t.c);
    printf("%d\n", t.c);
    printf("%d ", t.f++);
    printf("%d ", t.f);
    printf("%d\n", --t.f);
    printf("%d ", t.g++);
    printf("%d\n", t.g);
    printf("%g ", t.x++);
    printf("%g ", ++t.x);
    printf("%g\n", t.x--);
    t.p = data;
    printf("%g ", *t.p++);
    printf("%g ", *t.p);
    printf("%g ", *++t.p);
    printf("%g\n", *--t.p);
    printf("%d ", e++);
    printf("%d\n", e);
    _Bool b = 0;
    printf("%d ", b++);
    printf("%d ", b++);
    printf("%d ", b);
    printf("%d ", b--);
    printf("%d ", b);
    printf("%d\n", --b);
    char c = 'a';
    while (c < 'f') putchar(c++);
    putchar('\n');
    ++*where(&i);
    (*where(&i))++;
    printf("%d %d\n", i, calls);
    a[where(a)[0]]++;
    printf("%d %d\n", a[1], calls);
    unsigned u = 0;
    u--;
    printf("%u\n", u);
    u++;
    printf("%u\n", u);
    long long ll = 1LL << 40;
    ll++;
    printf("%lld\n", ll);
    double d = 1e15;
    d++;
    printf("%.1f\n", d);
    char* s = "xyz";
    while (*s) printf("%c", *s++);
    printf("%d\n", *--s);
    char** pp = (char*[]) { "one", "two", 0 };
    printf("%s ", *pp++);
    printf("%c ", **pp);
    printf("%c ", *++*pp);
    printf("%d\n", *++pp == 0);
    volatile int v = 3;
    v++;
    ++v;
    printf("%d\n", v--);
    return 0;
}
