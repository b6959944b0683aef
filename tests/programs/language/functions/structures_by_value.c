#include <stdio.h>
#include <string.h>
struct c1
{
    char c;
};
struct s3
{
    char a, b, c;
};
struct p
{
    int x, y;
};
struct d2
{
    double a, b;
};
struct mix
{
    char c;
    double d;
};
struct f3
{
    float x, y, z;
};
struct big
{
    int v[20];
    char t[12];
};
struct nest
{
    struct p p;
    struct
    {
        struct s3 s;
    } in;
};
union u {
    long l;
    double d;
};
struct one
{
    struct
    {
        int v[1];
    } in;
};
static struct c1 m1(struct c1 a)
{
    a.c++;
    return a;
}
static struct s3 m3(struct s3 a)
{
    char t = a.a;
    a.a = a.c;
    a.c = t;
    return a;
}
static struct p swap(struct p a)
{
    return (struct p){a.y, a.x};
}
static struct d2 scale(struct d2 a, double k)
{
    a.a *= k;
    a.b *= k;
    return a;
}
static struct mix mm(struct mix a, int n)
{
    a.d += n;
    a.c -= 32;
    return a;
}
static struct f3 cross(struct f3 a, struct f3 b)
{
    struct f3 r = {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
    return r;
}
static struct big fill(int n)
{
    struct big b;
    for (int i = 0; i < 20; i++)
        b.v[i] = n + i;
    strcpy(b.t, "filled");
    return b;
}
static int total(struct big b)
{
    int s = 0;
    for (int i = 0; i < 20; i++)
        s += b.v[i];
    b.v[0] = 0;
    b.t[0] = 'X';
    return s;
}
static struct nest nn(struct nest n)
{
    n.in.s = m3(n.in.s);
    n.p = swap(n.p);
    return n;
}
static union u uu(union u a)
{
    a.l ^= 1L << 63;
    return a;
}
static int many(struct p a, struct d2 b, char c, struct big d, struct s3 e, float f)
{
    return a.x + (int)b.b + c + d.v[3] + e.b + (int)f;
}
static struct one inc(struct one o)
{
    o.in.v[0]++;
    return o;
}
static struct big recurse(struct big b, int n)
{
    if (!n)
        return b;
    b.v[n]++;
    return recurse(b, n - 1);
}
int main(void)
{
    struct c1 a = m1((struct c1){'a'});
    struct s3 b = m3((struct s3){'x', 'y', 'z'});
    struct p c = swap(swap(swap((struct p){1, 2})));
    struct d2 d = scale(scale((struct d2){1.5, -2}, 2), 10);
    struct mix e = mm((struct mix){'q', .5}, 3);
    struct f3 f = cross((struct f3){1, 0, 0}, (struct f3){0, 1, 0});
    printf("%c %c%c%c %d,%d %g %g %c %g %g\n", a.c, b.a, b.b, b.c, c.x, c.y, d.a, d.b, e.c, e.d,
           f.z);
    struct big g = fill(100);
    printf("%d %d %s %d\n", total(g), g.v[0], g.t, total(fill(1)));
    struct nest n = nn((struct nest){{5, 6}, {{'1', '2', '3'}}});
    printf("%d %c\n", n.p.x, n.in.s.a);
    printf("%g\n", uu((union u){.d = 2.5}).d);
    printf("%d\n", many(c, d, 'a', g, b, 2.9f));
    printf("%d %d %c\n", fill(7).v[2], swap(c).x, fill(0).t[2]);
    printf("%d\n", inc(inc((struct one){{{40}}})).in.v[0]);
    g = recurse(g, 5);
    printf("%d %d\n", g.v[5], g.v[6]);
    struct big (*pf)(int) = fill;
    printf("%d\n", pf(3).v[0]);
    struct p arr[3] = {swap((struct p){1, 2}), c, {9}};
    arr[1] = arr[0];
    arr[0] = swap(arr[1]);
    printf("%d %d\n", arr[0].x, arr[1].x);
    g = g;
    c = swap(c);
    printf("%d\n", c.x);
    return 0;
}
