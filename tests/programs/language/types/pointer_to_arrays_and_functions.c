#include <stdio.h>
static int square(int x) { return x * x; }
static int cube(int x) { return x * x * x; }
static int (*table[2])(int) = { square, cube };
static int (*(*get_table(void))[2])(int) { return &table; }
static int apply_all(int (*(*t)[2])(int), int x) { return (*t)[0](x) + (*t)[1](x); }
static int sum(int (*m)[3], int rows)
{
    int s = 0;
    for (int(*r)[3] = m; r < m + rows; r++)
        for (int i = 0; i < 3; i++) s += (*r)[i];
    return s;
}
static int (*pick(int (*m)[3], int i))[3] { return m + i; }
int main(void)
{
    int m[4][3] = { { 1, 2, 3 }, { 4, 5, 6 }, { 7, 8, 9 }, { 10, 11, 12 } }, (*p)[3] = m,
        (*q)[4][3] = &m;
    printf("%d %d %d\n", (*p)[1], p[2][0], (*q)[3][2]);
    printf("%d %d\n", sum(m, 4), sum(p + 2, 2));
    printf("%d\n", (*pick(m, 1))[2]);
    printf("%d %d\n", apply_all(get_table(), 2), (*get_table())[1](3));
    printf("%td %td %zu\n", (char*)(p + 1) - (char*)p, (char*)(q + 1) - (char*)q, sizeof *p);
    int (*f)(int) = table[0], (**pf)(int) = table;
    pf++;
    printf("%d %d\n", f(5), (*pf)(2));
    const char *w[3] = { "x", "yy", "zzz" }, *(*pw)[3] = &w, **ppw = *pw;
    printf("%s %c\n", (*pw)[2], *ppw[1]);
  
    return 0;
}
