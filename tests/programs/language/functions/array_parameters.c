#include <stdio.h>
#include <string.h>
static int sz(int a[100]) { return (int)sizeof a; }
static int first(int a[]) { return a[0]; }
static void zero(int a[static 2], int n)
{
    for (int i = 0; i < n; i++) a[i] = 0;
}
static int sum2(int m[][3], int r)
{
    int s = 0;
    for (int i = 0; i < r; i++)
        for (int j = 0; j < 3; j++) s += m[i][j];
    return s;
}
static int sum2p(int (*m)[3], int r) { return sum2(m, r) * 10; }
static int sumv(int r, int c, int m[r][c])
{
    int s = 0;
    for (int i = 0; i < r; i++)
        for (int j = 0; j < c; j++) s = s * 2 + m[i][j];
    return s;
}
static int whole(int (*a)[4]) { return (int)(sizeof *a / sizeof **a) + (*a)[3]; }
static void swap_rows(int* a[], int i, int j)
{
    int* t = a[i];
    a[i] = a[j];
    a[j] = t;
}
static const char* longest(const char* const w[], int n)
{
    const char* b = "";
    while (n--)
        if (strlen(w[n]) > strlen(b)) b = w[n];
    return b;
}
static int cube(int c[2][2][2]) { return c[1][0][1]; }
static void modify(int a[const], int n)
{
    for (int* p = a; p < a + n; p++) *p *= 2;
}
static char* upper(char s[])
{
    for (int i = 0; s[i]; i++)
        if (s[i] >= 'a' && s[i] <= 'z') s[i] -= 32;
    return s;
}
static int lookup(const int table[static const 3], unsigned i) { return table[i % 3]; }
struct wrap {
    int a[3];
};
static void by_value(struct wrap w) { w.a[0] = 99; }
static void reseat(int* a)
{
    int local[] = { 7 };
    a = local;
    a[0] = 8;
}
int main(void)
{
    int a[4] = { 1, 2, 3, 4 }, m[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } }, *rows[] = { m[0], m[1] },
        c[2][2][2] = { { { 1, 2 }, { 3, 4 } }, { { 5, 6 }, { 7, 8 } } };
    printf("%d %d %d\n", sz(a), first(a), first(a + 2));
    printf("%d %d %d\n", sum2(m, 2), sum2p(m, 2), sumv(2, 3, m));
    printf("%d %d\n", whole(&a), cube(c));
    swap_rows(rows, 0, 1);
    printf("%d\n", rows[0][0]);
    const char* w[] = { "a", "abc", "ab" };
    puts(longest(w, 3));
    modify(a + 1, 2);
    printf("%d %d %d\n", a[1], a[2], a[3]);
    zero(a, 2);
    printf("%d %d\n", a[1], a[2]);
    char s[] = "upper 1";
    puts(upper(s));
    printf("%d\n", lookup((int[]) { 4, 5, 6 }, 7));
    struct wrap x = { { 1 } };
    by_value(x);
    printf("%d\n", x.a[0]);
    reseat(a + 3);
    printf("%d\n", a[3]);
    return 0;
}
