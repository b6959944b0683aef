// Structs passed, returned and assigned by value.
#include <stdio.h>

struct small { char c; };
struct pair { int a, b; };
struct large { long numbers[6]; char text[11]; };

static struct pair make(int a, int b) { return (struct pair){a, b}; }
static struct pair add(struct pair x, struct pair y) {
    x.a += y.a;
    x.b += y.b;
    return x;
}
static struct large grow(struct large l, int n) {
    for (int i = 0; i < 6; i++) l.numbers[i] += n;
    l.text[0]++;
    return l;
}
static struct small next(struct small s) { s.c++; return s; }
static struct large count(int depth) {
    if (depth == 0) return (struct large){{0}, "deep"};
    struct large inner = count(depth - 1);
    inner.numbers[depth % 6] += depth;
    return inner;
}
static int total(struct pair p) { return p.a + p.b; }

int main(void) {
    struct pair p = make(1, 2), q = {10, 20};
    struct pair r = add(p, q);
    printf("%d %d %d %d\n", r.a, r.b, p.a, p.b);
    r = add(add(p, q), add(q, make(100, 200)));
    printf("%d %d\n", r.a, r.b);
    printf("%d %d\n", make(3, 4).b, add(p, q).a);
    struct large l = {{1, 2, 3, 4, 5, 6}, "abc"};
    struct large m = grow(grow(l, 10), 100);
    printf("%ld %ld %s %s\n", m.numbers[0], m.numbers[5], l.text, m.text);
    printf("%ld %c\n", grow(l, 1).numbers[2], grow(l, 1).text[1]);
    struct small s = {'a'};
    printf("%c\n", next(next(s)).c);
    struct large d = count(20);
    for (int i = 0; i < 6; i++) printf("%ld ", d.numbers[i]);
    puts(d.text);
    int flag = p.a;
    r = flag ? p : q;
    printf("%d\n", (flag ? q : p).b);
    struct pair t, u;
    t = u = make(7, 8);
    printf("%d %d ", t.a, u.b);
    printf("%d\n", (t = q).a);
    printf("%d\n", total(make(total(p), total(q))));
    struct pair all[3];
    for (int i = 0; i < 3; i++) all[i] = make(i, i * i);
    printf("%d %d\n", all[2].a, all[2].b);
    struct pair *w = &all[1];
    *w = add(*w, *w);
    printf("%d %d\n", all[1].a, all[1].b);
    return 0;
}
