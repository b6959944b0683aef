// Constant expressions with addresses, sizes, floats and choices.
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
struct s {
    int a;
    char b[8];
    struct {
        int x, y;
    } c[3];
} gs[4];
int garr[10];
int gm[3][4];
int f(int x) { return x + 1; }
int *p1 = &garr[3], *p2 = garr + 4, *p3 = &gm[1][2], *p4 = gm[2], *p5 = &*garr, *p6 = &2 [garr];
char *c1 = &gs[1].b[2], *c2 = gs[2].b, *c3 = "hello" + 2, *c4 = &"world"[1];
int *q1 = &gs[1].c[2].y, *q2 = &(gs + 2)->c[1].x;
int (*fp)(int) = f, (*fq)(int) = &f, (*fr)(int) = *f;
ptrdiff_t d1 = &garr[7] - &garr[2], d2 = (char *)&gs[1].b - (char *)&gs[0];
uintptr_t u1 = (uintptr_t)&garr[1];
long l1 = (long)garr + 8;
intptr_t i1 = (intptr_t)f;
size_t o1 = offsetof(struct s, c[1].y), o2 = (size_t) & ((struct s *)0)->b, o3 = sizeof(((struct s *)0)->c);
int i2 = sizeof gs / sizeof gs[0], i3 = 1 ? 2 : 3, i4 = 5 > 3 && 2, i5 = ~0 & 0xf, i6 = -5 / 2, i7 = (int)3.9,
    i8 = 'a' + 1, i9 = sizeof(int) * 3;
double dd = 1 / 3.0 + 2, d3 = 5, d4 = 1e3 * .5;
float ff = 0.1, ff2 = 1 / 3.0f;
char ch = 300 - 200, uc = (unsigned char)255;
_Bool b1 = 5, b2 = 0.5, b3 = garr != 0, b4 = (_Bool) "x";
void *vp = &vp, *vq = (void *)0x1234, *vr = (char *)&garr + 4;
const char *const names[] = {"a",
                             "b"
                             "c",
                             0};
int *arr_of_p[] = {garr, &garr[1], 0, (int *)0};
struct node {
    int v;
    struct node *n;
} n1, n2 = {2, &n1}, n1 = {1, &n2};
struct {
    void *p;
    int (*f)(int);
    const char *s;
} tab[] = {{garr, f, "x"}, {&tab[0], 0, 0}};
int *cl = (int[]){1, 2, 3} + 1;
struct node *np = &(struct node){5, &(struct node){6}};
enum {
    E1 = sizeof(int),
    E2 = E1 << 2,
    E3 = (E2 > 3) ? 7 : 8,
    E4 = 'a',
    E5 = -1,
    E6 = (int)2.5,
    E7 = offsetof(struct s, c),
    E8 = (char)300,
    E9 = !0
};
int sized[E3 + 1];
char buf[sizeof(struct s) + E1];
struct bfw {
    int a : E1;
    int b : sizeof(char) + 2;
};
int sw(int x) {
    switch (x) {
    case E2: return 1;
    case 'z' - 'a': return 2;
    case sizeof(long): return 3;
    case (int)4.7: return 4;
    case E5: return 5;
    }
    return 0;
}
extern int later[];
int *plater = later + 2;
int later[5] = {1, 2, 3};
long long shl = 1LL << 40;
unsigned us = -1;
unsigned long ul = ~0UL;
unsigned long long ull = 1ULL << 63;
int neg = -2147483647 - 1;
int hx = 0xffffffff;
signed char sc = 0xff;
short sh = 0x12345;
int com = 3 + 4 * 2 - (1 ? 0 : 9);
char *ce = &((char *)garr)[5];
int *pq = 1 ? garr : 0, *pr = 0 ? (int *)0 : &garr[2];
size_t diff = sizeof(char[5]) - sizeof(char[2]);
static const int ci = 5;
static int arr2[] = {[2] = 4, [0] = 1};
double neg0 = -0.0, inf = 1e999, dsum = 1.0f + 2, cmpd = 1.0 < 2.0;
int cmpi = 1.5 > 1, cond = 2.5 ? 1 : 0, notd = !0.0, land = 0 && (1 / 0), lor = 1 || 1 / 0;
long double ld = 2.5L;
#define PTR(x) ((void *)(x))
void *table[] = {PTR(0), PTR(1), PTR(&garr[2])};
const int ic = 3;
int main(void) {
    printf("%td %td %td %td %td %td\n", p1 - garr, p2 - garr, p3 - &gm[0][0], p4 - &gm[0][0], p5 - garr, p6 - garr);
    printf("%td %td %s %s\n", c1 - (char *)gs, c2 - (char *)gs, c3, c4);
    printf("%td %td\n", (char *)q1 - (char *)gs, (char *)q2 - (char *)gs);
    printf("%d %d %d %td %td\n", fp(1), fq(2), fr(3), d1, d2);
    printf("%d %d %d\n", u1 == (uintptr_t)&garr[1], l1 == (long)&garr[2], i1 == (intptr_t)f);
    printf("%zu %zu %zu\n", o1, o2, o3);
    printf("%d %d %d %d %d %d %d %d\n", i2, i3, i4, i5, i6, i7, i8, i9);
    printf("%g %g %g %.9g %.9g\n", dd, d3, d4, ff, ff2);
    printf("%d %d %d %d %d %d\n", ch, uc, b1, b2, b3, b4);
    printf("%d %d %d\n", vp == &vp, vq == (void *)0x1234, vr == &garr[1]);
    printf("%s %d\n", names[1], names[2] == 0);
    printf("%d %d\n", arr_of_p[1] == garr + 1, n1.n->v);
    printf("%d %s %d\n", tab[0].f(4), tab[0].s, tab[1].p == tab);
    printf("%d %d %d\n", *cl, np->v, np->n->v);
    printf("%d %d %d %d %d %d %d %d %d\n", E1, E2, E3, E4, E5, E6, E7, E8, E9);
    printf("%zu %zu %zu\n", sizeof sized, sizeof buf, sizeof(struct bfw));
    printf("%d %d %d %d %d %d\n", sw(16), sw(25), sw(8), sw(4), sw(-1), sw(99));
    printf("%d\n", *plater);
    printf("%lld %u %lu %llu %d %d %d %d\n", shl, us, ul, ull, neg, hx, sc, sh);
    printf("%d %d %d %d %zu %d\n", com, ce == (char *)garr + 5, pq == garr, pr == garr + 2, diff, arr2[2]);
    printf("%g %g %g %g %d %d %d %d %d\n", neg0, inf, dsum, cmpd, cmpi, cond, notd, land, lor);
    printf("%d %d\n", table[1] == (void *)1, table[2] == garr + 2);
    static int *sp = &garr[1];
    static const char *const sn = "static";
    printf("%d %s %Lg\n", sp == garr + 1, sn, ld);
    return ic;
}
