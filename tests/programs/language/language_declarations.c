// Declarators, tags and scopes.
#include <stdio.h>
#include <string.h>
/* order of declarations, tag scope, forward enum use, nested types, shadowing */
struct A {
    struct B {
        int x;
    } b;
    enum { P = 3 } e;
    union {
        int i;
        char c[4];
    } u;
};
struct B gb = {4};
enum E;
typedef enum E ET;
enum E { E1, E2 };
ET et = E2;
struct list {
    struct list *next;
    int v;
} * head;
struct {
    int a;
} anon1, *panon = &anon1;
typedef struct {
    int x, y;
} P2, *PP2;
typedef int arr3[3];
typedef arr3 mat3[2];
typedef int fn(int), *fnp(int), (*pfn)(int);
fn twice;
int twice(int x) { return 2 * x; }
const char *const cc = "x", *volatile cv;
int *const *ccp;
static const volatile unsigned long long int ull = 5ULL;
int (*(*(*f3)(int))[2])(void);
int a0(void) { return 10; }
int a1(void) { return 11; }
int (*pair[2])(void) = {a0, a1};
int (*(*getpair(int x))[2])(void) {
    (void)x;
    return &pair;
}
int x1 = sizeof(int (*)[3]), x2 = sizeof(int[2][3]), x3 = sizeof(char *[4]), x4 = sizeof(struct {
                                                                                 char c;
                                                                                 double d;
                                                                             });
void v0(void), v1(int), v2(int, char *, ...);
int decl1, decl2 = 2, *decl3 = &decl2, decl4[2] = {1, 2}, decl5(int);
int decl5(int a) { return a; }
void v0(void) {}
extern int ei;
int ei = 3;
extern int ei;
static int si(void);
static int si(void) { return 5; }
inline static int is(int x) { return x; }
static inline void sv(void) { return; }
extern inline int xi(int a) { return a; }
_Noreturn void die(void);
void die(void) {
    for (;;)
        ;
}
struct bits {
    unsigned int a : 1, b : 2, : 3, c : 4;
    unsigned : 0;
    unsigned d : 5;
    signed int e : 3;
    int f : 3;
    _Bool g : 1;
    enum E h : 2;
    unsigned char i : 3;
    long long j : 50;
};
int later();
struct opaque;
struct opaque *op;
int use(struct opaque *);
struct ret {
    int a[2];
} rf(void) {
    struct ret r = {{1, 2}};
    return r;
}
int params(int a[], int b[3], int c[static 2], int (*d)[2], int e(int), char *f[], const int *restrict g) {
    return sizeof a + sizeof b + a[0] + b[1] + c[1] + d[1][0] + e(1) + *f[0] + *g;
}
union un {
    struct {
        int t, a;
    } i;
    struct {
        int t;
        float f;
    } f;
};
int main(void) {
    struct A a = {{1}, P, {65}};
    printf("%d %d %s %d\n", a.b.x, a.e, a.u.c, gb.x);
    printf("%d\n", et);
    P2 p = {1, 2};
    PP2 pp = &p;
    printf("%d\n", pp->y);
    mat3 m = {{1, 2, 3}, {4, 5, 6}};
    printf("%d %zu\n", m[1][2], sizeof(mat3));
    pfn q = twice;
    fn *q2 = twice;
    printf("%d %d\n", q(4), q2(5));
    printf("%d %d\n", (*getpair(0))[1](), (*(*getpair(1))[0])());
    printf("%d %d %d %d\n", x1, x2, x3, x4);
    struct bits b;
    memset(&b, 0, sizeof b);
    b.a = 1;
    b.b = 5;
    b.c = 15;
    b.d = 33;
    b.e = 7;
    b.f = -1;
    b.g = 3;
    b.h = E2;
    b.i = 9;
    b.j = -2;
    printf("%u %u %u %u %d %d %d %d %d %lld %zu\n", b.a, b.b, b.c, b.d, b.e, b.f, b.g, b.h, b.i, (long long)b.j,
           sizeof b);
    printf("%d\n", rf().a[1]);
    int arr[3] = {1, 2, 3}, dd[2][2] = {{1, 2}, {3, 4}};
    char *fs[] = {"A"};
    printf("%d\n", params(arr, arr, arr, dd, twice, fs, arr));
    union un un = {.f = {1, 2.5f}};
    printf("%d %g\n", un.i.t, un.f.f);
    {
        int x1 = 5;
        {
            int x1 = 6;
            printf("%d", x1);
        }
        printf("%d\n", x1);
    }
    for (int i = 0; i < 2; i++) {
        int i = 7;
        printf("%d ", i);
    }
    puts("");
    int i = 3;
    {
        extern int ei;
        printf("%d\n", ei);
    }
    enum { L1 = 5, L2 } le = L2;
    printf("%d\n", le);
    struct list n = {0, 9};
    head = &n;
    printf("%d\n", head->v);
    struct {
        struct {
            int z;
        } in;
    } nest = {.in.z = 4};
    printf("%d\n", nest.in.z);
    if (i == 3)
        ;
    else
        puts("no");
    while (i-- > 0)
        ;
    printf("%d\n", i);
    do
        ;
    while (0);
    int z = (1, 2, 3);
    printf("%d\n", z);
    int y = z == 3 ? 4 : z == 2 ? 5 : 6;
    printf("%d\n", y);
    y += y++ ? 0 : 0;
    unsigned u = 3;
    printf("%d\n", -u > 0);
    printf("%d %d\n", sizeof 'a' == sizeof(int), (int)sizeof(arr)[0]);
    static int st;
    st++;
    printf("%d\n", st);
    char s[] = {'a', 'b', 0};
    puts(s);
    char t[3][4] = {"abc", {'d', 'e'}, "f"};
    printf("%s %s %s\n", t[0], t[1], t[2]);
    int *pi = &(int){7};
    *pi += 1;
    printf("%d\n", *pi);
    return 0;
}
