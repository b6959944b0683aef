/* Structures of which only a part was ever written are copied, passed and returned whole. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct s { char tag; int n; char text[20]; double unused; struct { int a, b; } in; };
struct bits { unsigned a : 3, b : 5, c : 20; int d : 10; };
union u { int i; double d; char c[16]; };
static struct s make(char tag) { struct s r; r.tag = tag; r.n = 5; r.text[0] = 0; return r; }
static int use(struct s s) { return s.tag + s.n; }
static struct bits one(int a) { struct bits b; b.b = a; return b; }
static union u mk(int i) { union u v; v.i = i; return v; }
int main(void)
{
    struct s x = make('a'), y, *p = malloc(sizeof *p), arr[3];
    y = x;
    *p = y;
    arr[1] = *p;
    memcpy(&arr[0], &arr[1], sizeof arr[0]);
    arr[2] = arr[0].n == 5 ? arr[0] : arr[1];
    printf("%d %d %d\n", use(arr[2]), use(make('b')), arr[2].n);
    struct bits b, c = one(9), d;
    b.a = 3;
    b.c = 1000;
    b.d = -7;
    d = b;
    d.b = 1;
    printf("%u %u %d %u %u\n", b.a, b.c, d.d, d.b, c.b);
    union u v = mk(7), w;
    w = v;
    w.c[4] = 'x';
    printf("%d %c\n", w.i, w.c[4]);
    int some[10];
    for (int i = 0; i < 10; i += 3) some[i] = i;
    int copy[10];
    memcpy(copy, some, sizeof some);
    memmove(copy + 1, copy, 9 * sizeof(int));
    printf("%d %d\n", copy[1], copy[4]);
    char buffer[64];
    strcpy(buffer, "short");
    char saved[64];
    memcpy(saved, buffer, sizeof saved);
    puts(saved);
    p = realloc(p, 2 * sizeof *p);
    p[1] = p[0];
    printf("%d\n", p[1].n);
    free(p);
    return 0;
}
