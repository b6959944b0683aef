// Types and declarations of every kind.
#include <limits.h>
#include <stddef.h>
#include <stdio.h>
typedef struct node node;
struct node {
    int v;
    node *next;
};
struct a_s;
struct b_s {
    struct a_s *a;
};
struct a_s {
    int q;
};
int g1;
int g1;
extern int g2;
int g2 = 5;
static int s1;
static int s1;
extern int arr[];
int arr[3] = {1, 2, 3};
int tent[];
int tent[2];
int fwd();
int kr(a, b, c)
int a;
char b;
float c;
{ return a + b + (int)c; }
kr2(x) { return x * 2; }
static inline int inl(int x) { return x + 1; }
int (*fp(int x))(int) {
    (void)x;
    return inl;
}
int (*(*fpp)(int))(int) = fp;
typedef int (*cb)(int);
cb get(void) { return inl; }
int noargs(void);
int noargs() { return 3; }
typedef int T;
void shadow(void) {
    int T = 3;
    printf("%d\n", T * 2);
    {
        typedef char T;
        T c = 'x';
        printf("%zu\n", sizeof c);
    }
}
struct T {
    int T;
} T2 = {4};
typedef struct T T3;
enum color { RED, GREEN = 5, BLUE };
enum color fav = BLUE;
enum big { HUGE_ = 0x100000000LL, NEG = -1 };
int auto_test(void) {
    auto int x = 4;
    register int y = 5;
    return x + y;
}
extern int ext_fn(int);
int ext_fn(int x) { return x; }
unsigned long int unsigned_words;
long unsigned ul2;
short signed int ssi;
long long int unsigned ullu;
double long dl;
int const ci = 3;
int volatile *const volatile cvp = 0;
char unsigned cu = 200;
_Static_assert(sizeof(int) == 4, "int");
_Static_assert(1);
struct sa {
    int x;
    _Static_assert(sizeof(char) == 1, "c");
    int y;
};
struct an {
    struct {
        int a;
        union {
            int b;
            char c;
        };
    };
    struct {
        int d;
    } named;
    enum { P, Q } pq;
};
struct fpm {
    int (*op)(int, int);
    void (*cbs[2])(void);
};
int add(int a, int b) { return a + b; }
int main(void) {
    node n2 = {2, 0}, n1 = {1, &n2};
    printf("%d\n", n1.next->v);
    struct a_s as = {7};
    struct b_s bs = {&as};
    printf("%d\n", bs.a->q);
    printf("%d %d %d %d %d\n", g1, g2, s1, arr[2], (int)(sizeof arr / sizeof *arr));
    printf("%d %d\n", kr(1, 'a', 2.5f), kr2(4));
    printf("%d %d %d\n", fp(1)(2), fpp(1)(3), get()(4));
    printf("%d\n", noargs());
    shadow();
    printf("%d\n", T2.T);
    printf("%d %d %zu %zu\n", fav, GREEN, sizeof(enum color), sizeof(enum big));
    printf("%d\n", auto_test());
    {
        extern int g2;
        printf("%d\n", g2);
    }
    {
        int later(int);
        printf("%d\n", later(3));
    }
    printf("%zu %zu %zu %zu %zu\n", sizeof unsigned_words, sizeof ul2, sizeof ssi, sizeof ullu, sizeof cu);
    printf("%d\n", cu);
    struct an an;
    an.a = 1;
    an.b = 2;
    an.named.d = 3;
    an.pq = Q;
    printf("%d %d %d %d %d\n", an.a, an.b, an.c, an.named.d, an.pq);
    struct fpm f = {add, {0, 0}};
    printf("%d %d %d\n", f.op(1, 2), (*f.op)(3, 4), (**f.op)(5, 6));
    printf("%d\n", (&add)(1, 1));
    int(*pa)[3] = &arr;
    printf("%d %zu\n", (*pa)[1], sizeof *pa);
    int *ap[3] = {arr, arr + 1, &arr[2]};
    printf("%d\n", *ap[2]);
    char(*(*x)[3])[5];
    printf("%zu %zu %zu\n", sizeof x, sizeof *x, sizeof ***x);
    __typeof__(g2) tv = 4;
    __typeof(n1) nn = n1;
    __extension__ long long ll = 5;
    printf("%d %d %lld\n", tv, nn.v, ll);
    typeof(int *) tp = &g2;
    printf("%d\n", *tp);
    typeof(arr) ta;
    printf("%zu\n", sizeof ta);
    int i = sizeof(struct {
        int a;
        char b;
    });
    printf("%d\n", i);
    for (
        struct {
            int i;
            char c;
        } it = {0, 'a'};
        it.i < 2; it.i++, it.c++)
        printf("%c", it.c);
    puts("");
    struct inner {
        int z;
    };
    {
        struct inner {
            char c[9];
        };
        printf("%zu\n", sizeof(struct inner));
    }
    printf("%zu\n", sizeof(struct inner));
    {
        struct inner;
        struct inner *p = 0;
        struct inner {
            long l;
        };
        printf("%zu\n", sizeof *p);
    }
    const char *fn = __func__;
    printf("%s %zu %s\n", fn, sizeof __func__, __FUNCTION__);
    printf("%d\n", undeclared_later(3));
    printf("%d\n", (int)_Alignof(int) + (int)__alignof__(double));
    long l = LONG_MAX;
    printf("%ld\n", l);
    _Bool b = 0.1;
    printf("%d %zu\n", b, sizeof b);
    b = 5;
    b++;
    printf("%d\n", b);
    b--;
    printf("%d\n", b);
    b--;
    printf("%d\n", b);
    void *vp = &g2;
    printf("%d %d\n", *(int *)vp, (int)((char *)(vp + 1) - (char *)vp));
    printf("%zu %zu\n", sizeof(void), sizeof(main));
    return 0;
}
int later(int x) { return x * 3; }
int undeclared_later(int x) { return x * 4; }
