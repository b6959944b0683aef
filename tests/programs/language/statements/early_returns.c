#include <stdio.h>
#include <stdlib.h>
static int depth;
static void noisy(int n)
{
    if (n == 0)
        return;
    depth++;
    noisy(n - 1);
    printf("%d", n);
    if (n == 2)
    {
        depth--;
        return;
    }
    depth--;
}
static int search(const int *a, int n, int x)
{
    for (int i = 0; i < n; i++)
    {
        while (a[i] < x)
        {
            if (++i == n)
                return -2;
        }
        if (a[i] == x)
            return i;
    }
    return -1;
}
static double ratio(int a, int b)
{
    return b ? (double)a / b : 0;
}
static char *choose(int n)
{
    switch (n)
    {
    case 0:
        return NULL;
    case 1:
        return "one";
    }
    do
    {
        if (n > 5)
            return "big";
        n++;
    } while (1);
}
static long widen(int n)
{
    return n;
}
static unsigned char narrow(int n)
{
    return n;
}
static float lose(double d)
{
    return d;
}
static int trunc_of(double d)
{
    return d;
}
static _Bool truth(int n)
{
    return n;
}
static void *address(int *p)
{
    return p;
}
static void finish(void)
{
    printf("exit\n");
    exit(3);
}
int main(void)
{
    noisy(4);
    printf(" %d\n", depth);
    int a[] = {1, 3, 5, 7};
    printf("%d %d %d\n", search(a, 4, 5), search(a, 4, 4), search(a, 4, 9));
    printf("%g %g\n", ratio(1, 4), ratio(1, 0));
    printf("%d %s %s\n", choose(0) == NULL, choose(1), choose(2));
    printf("%ld %d %d %d %d\n", widen(-5), narrow(300), lose(0.1) == 0.1f, trunc_of(-2.9),
           truth(256));
    printf("%d\n", address(a) == a);
    finish();
    return 0;
}
