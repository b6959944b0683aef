#include <stdio.h>
typedef int number;
typedef struct {
    number v;
} box;
static number twice(number number) { return number * 2; }
static int sz(void)
{
    typedef struct {
        char c[3];
    } box;
    box b = { "ab" };
    return (int)sizeof b + b.c[0];
}
static int shadowed(int box)
{
    int number = box + 1;
    {
        typedef char number;
        number c = 'x';
        return box + c * (int)sizeof(number);
    }
    return number;
}
struct outer {
    struct inner {
        int a;
    } i;
    enum { ON = 5, OFF } state;
};
int main(void)
{
    box b = { twice(4) };
    struct inner in = { 3 };
    struct outer o = { in, OFF };
    printf("%d %d %d\n", b.v, sz(), shadowed(10));
    printf("%d %d %d\n", o.i.a, o.state, ON);
    number number = 7;
    printf("%d\n", number);
    struct local {
        struct local* self;
    } l = { &l };
    printf("%d\n", l.self == &l);
    int f = sizeof(enum { P, Q }) == sizeof(int);
    printf("%d %d\n", f, Q);
    if (sizeof(struct t { int z[4]; }) == 16) {
        struct t t = { { 1 } };
        printf("%d\n", t.z[0]);
    }
    (void)(struct made { int q; }*)0;
    return 0;
}
