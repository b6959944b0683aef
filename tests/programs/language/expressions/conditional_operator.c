#include <stdio.h>
struct point { int x, y; };
static int big(int n) { return n > 100; }
int main(void)
{
    int i; const char *s; double d; struct point a = {1, 2}, b = {3, 4}; int v[2] = {5, 6}, *p = v; void *vp = v;
    for (i = -1; i <= 1; i++) printf("%s ", i < 0 ? "minus" : i > 0 ? "plus" : "zero");
    d = 1 ? 1 : 2.5; printf("%g %g\n", d, (0 ? 1 : 3) / 2.0);
    printf("%zu %zu\n", sizeof(1 ? 1 : 1.0), sizeof(1 ? 'a' : 1L));
    printf("%d\n", (i ? a : b).x);
    printf("%d\n", (0 ? a : b).y);
    struct point c = i == 99 ? a : b; printf("%d %d\n", c.x, c.y);
    *(i > 0 ? &a.x : &b.x) = 77; printf("%d %d\n", a.x, b.x);
    s = big(50) ? "big" : "small"; puts(s);
    printf("%d\n", *(1 ? p : NULL)); printf("%d\n", *(int *)(0 ? p : vp));
    printf("%d\n", (p ? 0 : 1) ? 10 : 20);
    i ? puts("yes") : puts("no");
    i > 5 ? (void)puts("a") : (void)puts("b");
    printf("%u\n", 1 ? -1 : 0u);
    int x = 3, y = 4, max = x > y ? x : y; printf("%d\n", max);
    printf("%d\n", x == 3 ? y == 4 ? 1 : 2 : y == 5 ? 3 : 4);
    x > y ? x++ : y++; printf("%d %d\n", x, y);
    (x > y ? printf : printf)("%d\n", x ?: -1);
    char c1 = 'x'; printf("%zu\n", sizeof(c1 ? c1 : c1));
    for (i = 0; i < 4; i++) printf("item%s%c", i == 1 ? "" : "s", i < 3 ? ',' : '\n');
    return (1 ? 0 : 1);
}
