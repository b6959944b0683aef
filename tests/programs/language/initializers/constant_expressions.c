#include <stddef.h>
#include <stdio.h>
#include <limits.h>
#define KB(n) ((n)*1024L)
enum
{
    X = 3,
    Y = X << 2 | 1,
    Z = -X,
    W = X > 2 ? 10 : 20,
    S = sizeof(long) * 2,
    C = 'a' + 1,
    N = !X,
    M = ~0 & 0xff,
    F = (int)3.9,
    L = 1 && 0 || 1,
    D = 7 / 2 % 2
};
struct s
{
    char a;
    int b[X];
};
int a[Y + 1], b[sizeof(struct s)], c[offsetof(struct s, b)], d[X == 4 ? 2 : 1 ? 3 : 0];
long kb = KB(64);
double dd = 1.0 / 3 + X * 2.5, neg = -1e3;
float ff = 1 / 3.0f;
unsigned u = -1;
unsigned long ul = ~0UL >> 1;
int big = INT_MAX - 1 + 1;
long long ll = 1LL << 40 | 1;
char ch = 'x' - 'a' + 'A';
int cmp = 1.5 > 1 && "s" != 0;
const int ci = X * Y;
static int st = (X + Y) * (int)sizeof(int);
unsigned char uc = 257 & 0xff;
_Bool bo = 5;
short sh = -32768;
int v[] = {X, Y, [W] = Z};
int *np = 0, *np2 = (void *)0;
char *cp = (char *)0 + 0;
double mix = 1 ? 2 : 3.0;
int sw(int n)
{
    switch (n)
    {
    case X + 1:
        return 1;
    case 'a' ... 'z':
        return 2;
    case sizeof(int) * 10:
        return 3;
    case -X:
        return 4;
    }
    return 0;
}
int main(void)
{
    printf("%d %d %d %d %d %d %d %d %d %d %d %d\n", X, Y, Z, W, S, C, N, M, F, L, D, 0);
    printf("%zu %zu %zu\n", sizeof a, sizeof b, sizeof c);
    printf("%ld %g %g %g %u %lu %d %lld %c %d %d %d\n", kb, dd, neg, ff, u, ul, big, ll, ch, cmp,
           ci, st);
    printf("%d %d %d %zu %d %d %g\n", uc, bo, sh, sizeof v / sizeof *v, np == np2, cp == 0, mix);
    printf("%d %d %d %d %d\n", sw(4), sw('q'), sw(40), sw(-3), sw(999));
    return 0;
}
