// What can be assigned to, and what a struct that is no lvalue gives.
#include <stdio.h>
#include <string.h>
struct s {
    int a[3];
    char n[8];
    struct {
        int q;
    } in;
};
struct s mk(int x) {
    struct s r = {{x, x + 1, x + 2}, "name", {x * 10}};
    return r;
}
union u {
    int i;
    float f;
};
union u mu(int i) {
    union u r = {i};
    return r;
}
struct one {
    char c;
};
struct one mo(char c) {
    return (struct one){c};
}
struct big {
    long v[20];
};
struct big mb(int n) {
    struct big b;
    for (int i = 0; i < 20; i++) b.v[i] = i * n;
    return b;
}
int sumb(struct big b) {
    int s = 0;
    for (int i = 0; i < 20; i++) s += b.v[i];
    b.v[0] = 99;
    return s;
}
struct bits {
    unsigned a : 4;
    int b : 4;
} mbits(void) {
    struct bits b = {9, -3};
    return b;
}
int cnt;
int *ref(void) {
    static int v[3];
    cnt++;
    return v;
}
int main(void) {
    printf("%d %s %d\n", mk(1).a[2], mk(2).n, mk(3).in.q);
    printf("%c\n", mk(2).n[1]);
    printf("%d\n", mu(5).i);
    printf("%c\n", mo('z').c);
    printf("%ld\n", mb(3).v[7]);
    printf("%d\n", sumb(mb(2)));
    printf("%u %d\n", mbits().a, mbits().b);
    struct s a = mk(1), b = mk(5), c;
    int t = 1;
    c = t ? a : b;
    printf("%d\n", c.a[0]);
    c = (t = 0, t ? a : b);
    printf("%d\n", c.a[0]);
    printf("%d\n", (t ? a : b).a[1]);
    printf("%d\n", (a, b).a[2]);
    printf("%d\n", (c = a).a[1]);
    struct s d = (a, b);
    printf("%d\n", d.a[0]);
    a = b = mk(7);
    printf("%d %d\n", a.a[0], b.a[0]);
    struct s *p = &a;
    *p = mk(8);
    printf("%d\n", p->a[0]);
    struct s arr[2];
    arr[1] = *p;
    arr[0] = arr[1];
    printf("%d\n", arr[0].a[2]);
    (*p).in.q = 3;
    printf("%d\n", a.in.q);
    printf("%zu\n", sizeof(mk(1).a));
    printf("%zu\n", strlen(mk(1).n));
    *ref() += 5;
    ref()[1]++;
    *ref() *= 2;
    printf("%d %d %d\n", ref()[0], ref()[1], cnt);
    int i = 0;
    int v[5] = {0};
    v[i++] += 3;
    v[i++]++;
    ++v[i++];
    v[i] = i;
    printf("%d %d %d %d %d\n", v[0], v[1], v[2], v[3], i);
    int *q = v;
    *q++ += 1;
    (*q)++;
    printf("%d %d %td\n", v[0], v[1], q - v);
    *++q = 9;
    printf("%d\n", v[2]);
    printf("%d\n", 2 [v]);
    printf("%d\n", *(1 + v));
    int x, y, z;
    x = y = z = 4;
    printf("%d\n", x + y + z);
    x += y -= z *= 2;
    printf("%d %d %d\n", x, y, z);
    (x) = 3;
    ((x))++;
    printf("%d\n", x);
    *&x = 8;
    printf("%d\n", *&*&x);
    struct {
        int a : 5;
    } bf = {3};
    bf.a++;
    bf.a *= 2;
    printf("%d\n", bf.a);
    char str[] = "hello";
    char *e = str;
    while (*e) *e++ ^= 0x20;
    puts(str);
    char *sl = "lit" + 1;
    puts(sl);
    printf("%c %c\n", "abc"[1], *"xyz");
    printf("%zu %zu\n", sizeof "abc",
           sizeof("ab"
                  "cd"));
    int m[2][3] = {{1, 2, 3}, {4, 5, 6}};
    int(*mp)[3] = m;
    printf("%d %d %d\n", (*mp)[1], mp[1][2], *(*(mp + 1) + 1));
    mp++;
    printf("%d\n", **mp);
    printf("%d\n", (int)(&m[1][0] - &m[0][0]));
    printf("%d\n", *m[1]);
    float f = 1.5;
    f++;
    f *= 2;
    printf("%g %g\n", f, f--);
    printf("%g\n", f);
    double dv[2] = {1, 2};
    dv[0] += dv[1]++;
    printf("%g %g\n", dv[0], dv[1]);
    void *vp = v;
    int *iv = vp;
    printf("%d\n", *iv);
    int k = 3;
    k += k++ * 0;
    printf("%d\n", (k > 1) + (k < 9));
    printf("%d\n", k-- - --k);
    unsigned char uc = 255;
    int r = uc++ + 1;
    printf("%d %d\n", r, uc);
    long *lp = &(long){5};
    ++*lp;
    printf("%ld\n", *lp);
    int ternary = 1 ? 2 ? 3 : 4 : 5;
    printf("%d\n", ternary);
    const int ci = 4;
    printf("%d\n", *(int *)&ci);
    int n = 3;
    int *np = &n;
    int **npp = &np;
    **npp = 7;
    printf("%d %d\n", n, *np == **npp);
    if ((n = 5) > 4) printf("%d\n", n);
    for (int a = 0, b = 10; a < b; a += 3, b--) printf("%d,%d ", a, b);
    puts("");
    printf("%d\n", (t ? v : &x)[0]);
    (t ? &x : &y)[0] = 4;
    printf("%d\n", y);
    *(t ? &x : &y) += 4;
    printf("%d\n", y);
    ((struct s *)&a)->in.q = 6;
    printf("%d\n", a.in.q);
    struct s *const cp = &a;
    cp->in.q++;
    printf("%d\n", cp->in.q);
    struct s copy = *cp, *pp[2] = {&a, &copy};
    pp[1]->in.q = 0;
    printf("%d %d\n", a.in.q, pp[1]->in.q);
    printf("%d\n", mk(1).a == mk(1).a ? 1 : 1);
    return 0;
}
