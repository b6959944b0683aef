// Corners of GNU C: casts to unions, empty structs, label differences, old designators, dollar signs.
#include <stddef.h>
#include <stdio.h>
union u {
    int i;
    float f;
    char* s;
};
struct empty {};
struct z {
    int n;
    int a[0];
};
struct fl {
    int n;
    char d[];
};
static struct fl sf = {3, "abc"};
static struct fl sf2 = {3, {1, 2, 3}};
int* cl = (int[]){1, 2, 3};
struct pt {
    int x, y;
}* pp = &(struct pt){.x = 4, .y = 5};
static char base[100];
static long diff = &base[50] - &base[10];
static unsigned long off = (char*)&((struct pt*)0)->y - (char*)0;
static int vla_calls;
static int len(void) {
    vla_calls++;
    return 5;
}
#define dbg(fmt, args...) printf(fmt, ##args)
#define dbg2(fmt, ...) printf(fmt __VA_OPT__(, ) __VA_ARGS__)
int $dollar = 3;
int größe = 4;
int computed(int i) {
    static const int table[] = {&&a - &&a, &&b - &&a, &&c - &&a};
    static void* tab2[] = {&&a, &&b, &&c};
    goto*(&&a + table[i]);
a:
    return 1;
b:
    return 2;
c:
    return 3;
}
int main(void) {
    union u x = (union u)5;
    printf("%d\n", x.i);
    x = (union u)2.5f;
    printf("%g\n", x.f);
    x = (union u) "str";
    printf("%s\n", x.s);
    printf("%zu %zu %zu %zu %zu\n", sizeof(void), sizeof(main), _Alignof(void), _Alignof(int), sizeof(struct empty));
    struct empty e[3], e2 = {};
    printf("%zu\n", sizeof e);
    e[0] = e2;
    printf("%zu %d %d %s %d\n", sizeof(struct z), sf.n, sf2.d[2], sf.d, cl[1]);
    printf("%d %ld %lu\n", pp->y, diff, off);
    void* v = base;
    v += 3;
    v++;
    printf("%d\n", (int)((char*)v - base));
    int (*fp)(void) = main;
    (void)(fp + 1);
    int n = 3;
    printf("%zu ", sizeof(int[n++]));
    printf("%d\n", n);
    int vla[n];
    printf("%zu\n", sizeof(vla[0]));
    printf("%zu %d\n", sizeof(char[len()]), vla_calls);
    printf("%d %d %d\n", computed(0), computed(1), computed(2));
    {
        __label__ out;
        for (int i = 0;; i++)
            if (i == 4) goto out;
    out:
        printf("out\n");
    }
    {
        __label__ out;
        goto out;
    out:
        printf("out2\n");
    }
    switch (n) {
    case 0 ... 3: printf("low\n"); break;
    case 4 ... 9: printf("mid\n");
    }
    int s = ({
        int t = n;
        t * 2;
    });
    printf("%d\n", s);
    int k = 0;
    int w = k++ ?: 7;
    printf("%d %d\n", w, k);
    w = ++k ?: 7;
    printf("%d %d\n", w, k);
    struct pt old = {x : 1, y : 2};
    int arr[5] = {[2] 7, [3 ... 4] = 9};
    printf("%d %d %d %d\n", old.x, old.y, arr[2], arr[4]);
    __auto_type au = 3.5;
    printf("%g\n", au);
    __typeof__(au) tt = 2;
    printf("%g\n", tt);
    const __typeof__(int*) ptr = 0;
    (void)ptr;
    dbg("hi\n");
    dbg("%d\n", 3);
    dbg2("hi\n");
    dbg2("%d\n", 4);
    printf("%s %s %s\n", __func__, __FUNCTION__, __PRETTY_FUNCTION__);
    printf("%d %d %d\n", $dollar, größe, 0b1011);
    printf("%d %d %d\n", __COUNTER__, __COUNTER__, __INCLUDE_LEVEL__);
    // clang-format off
    int dg<:2:> = <%1, 2%>;
    printf("%d\n", dg<:1:>);
    // clang-format on
    printf("??=\n");
    printf("%d\n", (int)(sizeof __TIMESTAMP__ > 5));
    __extension__ int ext = 3;
    printf("%d\n", __extension__ ext);
    int i1 = 3;
    i1 = i1, 5;
    for (int q = ({ 1; }); q < ({
                               int z = 4;
                               z;
                           });
         q++)
        printf("%d", q);
    puts("");
    printf("%d\n", ({
               goto skip;
               1;
           skip:
               2;
           }));
    return 0;
}
