// Idioms of GNU C: typeof macros, container_of, X macros, attributes.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#define max(a, b)                                                                                                      \
    ({                                                                                                                 \
        __typeof__(a) _a = (a);                                                                                        \
        __typeof__(b) _b = (b);                                                                                        \
        _a > _b ? _a : _b;                                                                                             \
    })
#define min2(a, b)                                                                                                     \
    ({                                                                                                                 \
        __auto_type _a = (a);                                                                                          \
        __auto_type _b = (b);                                                                                          \
        _a < _b ? _a : _b;                                                                                             \
    })
#define swap(a, b)                                                                                                     \
    do {                                                                                                               \
        __typeof__(a) t = a;                                                                                           \
        a = b;                                                                                                         \
        b = t;                                                                                                         \
    } while (0)
#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))
#define container_of(ptr, type, member)                                                                                \
    ({                                                                                                                 \
        const __typeof__(((type *)0)->member) *_m = (ptr);                                                             \
        (type *)((char *)_m - __builtin_offsetof(type, member));                                                       \
    })
#define FOREACH(i, n) for (int i = 0; i < (n); i++)
#define BUILD_BUG_ON(c) ((void)sizeof(char[1 - 2 * !!(c)]))
#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)
#define CONCAT_(a, b) a##b
#define CONCAT(a, b) CONCAT_(a, b)
#define UNIQUE(p) CONCAT(p, __LINE__)
#define X_LIST X(RED, 1) X(GREEN, 2) X(BLUE, 4)
#define X(n, v) n = v,
enum color { X_LIST };
#undef X
#define X(n, v)                                                                                                        \
    case n: return #n;
static const char *name(enum color c) {
    switch (c) { X_LIST }
    return "?";
}
#undef X
struct node {
    int v;
    struct node *next;
};
struct outer {
    int id;
    struct node link;
};
static int fact(int n) { return n <= 1 ? 1 : n * fact(n - 1); }
static __attribute__((noinline, unused)) int attr(int x __attribute__((unused))) { return 1; }
static int printf_like(const char *f, ...) __attribute__((format(printf, 1, 2)));
static int printf_like(const char *f, ...) { return f[0]; }
__attribute__((__always_inline__)) static inline int ai(int x) { return x; }
void *my_alloc(size_t) __attribute__((malloc, warn_unused_result));
void *my_alloc(size_t n) { return malloc(n); }
typedef unsigned char u8;
typedef u8 byte4[4];
static u8 table[256] = {['a'] = 1, ['b'] = 2, ['0' ... '9'] = 3};
struct __attribute__((packed)) hdr {
    u8 t;
    unsigned short len;
    unsigned crc;
};
typedef union {
    unsigned u;
    float f;
    u8 b[4];
} pun;
static int cmp_int(const void *a, const void *b) {
    int x = *(const int *)a, y = *(const int *)b;
    return (x > y) - (x < y);
}
int (*const ops[])(int) = {[0] = fact, [2] = ai};
static int counter(void) {
    static int n = 10;
    return n++;
}
int main(int argc, char *argv[]) {
    int a = 3, b = 7;
    printf("%d %g %d\n", max(a, b), max(1.5, 0.5), min2(a, b));
    swap(a, b);
    printf("%d %d\n", a, b);
    struct outer o = {5, {6, 0}};
    struct node *n = &o.link;
    printf("%d\n", container_of(n, struct outer, link)->id);
    FOREACH(i, 3) printf("%d", i);
    puts("");
    BUILD_BUG_ON(sizeof(int) != 4);
    if (likely(a > b)) puts("likely");
    if (unlikely(a < b)) puts("no");
    int UNIQUE(v) = 4;
    printf("%s %s\n", name(GREEN), name(8));
    printf("%d\n", fact(5));
    printf("%d %d %d %d\n", table['a'], table['5'], table['z'], (int)ARRAY_SIZE(table));
    printf("%zu\n", sizeof(struct hdr));
    pun p = {.f = 1.0f};
    printf("%08x %d\n", p.u, p.b[3]);
    int v[] = {5, 2, 9, 1};
    qsort(v, ARRAY_SIZE(v), sizeof v[0], cmp_int);
    FOREACH(i, 4) printf("%d ", v[i]);
    puts("");
    printf("%d %d %d\n", ops[0](4), ops[2](9), ops[1] == NULL);
    counter();
    printf("%d\n", counter());
    printf("%d %s\n", argc, argc > 0 && argv[argc] == NULL ? "null" : "x");
    char buf[32];
    char *w = buf;
    for (const char *r = "a b c"; *r; r++)
        if (*r != ' ') *w++ = *r;
    *w = '\0';
    puts(buf);
    int bits = 0;
    for (unsigned x = 0xF0F0; x; x &= x - 1) bits++;
    printf("%d\n", bits);
    struct node *list = NULL;
    FOREACH(i, 3) {
        struct node *nn = malloc(sizeof *nn);
        nn->v = i;
        nn->next = list;
        list = nn;
    }
    for (struct node *q = list, *nx; q; q = nx) {
        printf("%d ", q->v);
        nx = q->next;
        free(q);
    }
    puts("");
    int g[3][3] = {{0}};
    g[1][1] = 5;
    int sum = 0;
    for (int i = 0; i < 9; i++) sum += ((int *)g)[i];
    printf("%d\n", sum);
    goto end;
    puts("skipped");
end:
    printf("%d\n", ({
               int r = 0;
               for (int i = 0; i < 4; i++) {
                   if (i == 2) continue;
                   r += i;
               }
               r;
           }));
    unsigned char c = 0xff;
    c <<= 1;
    printf("%d\n", c);
    c = (u8)~c;
    printf("%d\n", c);
    int neg = -5;
    printf("%d %d %u\n", neg / 2, neg % 2, (unsigned)neg >> 28);
    long long big = 1LL << 35;
    printf("%lld\n", big * 2 / 3);
    float f = 0.1f + 0.2f;
    printf("%d\n", f == 0.3f);
    double d = 0.1 + 0.2;
    printf("%d\n", d == 0.3);
    printf("%.3e %G %5.1f|%-8d|%+d|%05d|%x|%#o|%c|%%\n", 12345.678, 1e-10, 3.14159, 42, 7, -42, 255, 8, 'z');
    switch (a) {
    case 1:
    case 7: {
        int k = 2;
        printf("k%d\n", k);
    } break;
    default: break;
    }
    {
        __label__ again;
        int t = 0;
    again:
        if (t++ < 2) goto again;
        printf("%d\n", t);
    }
    {
        __label__ again;
        int t = 5;
    again:
        if (t++ < 7) goto again;
        printf("%d\n", t);
    }
    struct {
        int len;
        char data[];
    } *fm = malloc(sizeof *fm + 8);
    fm->len = 3;
    strcpy(fm->data, "hi!");
    printf("%s %zu\n", fm->data, sizeof *fm);
    free(fm);
    byte4 b4 = {1, 2, 3, 4};
    printf("%d\n", b4[0] | b4[1] << 8 | b4[2] << 16 | b4[3] << 24);
    int(*mp)[3] = g;
    printf("%d %d\n", mp[1][1], (*(mp + 1))[1]);
    char *strs[] = {"one", "two", NULL};
    for (char **s = strs; *s; ++s) printf("%s,", *s);
    puts("");
    return EXIT_SUCCESS;
}
