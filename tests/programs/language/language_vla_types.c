// Arrays of variable length in every type: parameters, pointers, typedefs, sizes, steps.
#include <stdio.h>
#include <stdlib.h>
static int sum(int n, int m, int a[n][m]) {
    int s = 0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++) s += a[i][j];
    return s;
}
static void fill(int n, int (*p)[n], int rows) {
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < n; j++) p[i][j] = i * n + j;
}
static long total(int n, double a[static n], int m, double b[n][m]) { return sizeof a + sizeof b[0] + sizeof *b; }
static void cube(int a, int b, int c, char x[a][b][c]) {
    printf("%zu %zu %zu\n", sizeof x[0], sizeof x[0][0], sizeof x[0][0][0]);
    x[1][1][1] = 'q';
}
void proto(int n, int a[*][*]);
void proto(int n, int a[n][n]) { a[n - 1][n - 1] = 77; }
int main(void) {
    int n = 3, m = 4;
    int a[n][m];
    fill(m, a, n);
    printf("%zu %zu %zu\n", sizeof a, sizeof a[0], sizeof a[0][0]);
    printf("%d\n", sum(n, m, a));
    int(*p)[m] = a;
    p++;
    printf("%d %d\n", (*p)[0], p[-1][1]);
    ++p;
    printf("%d\n", **p);
    p -= 2;
    printf("%d\n", p == a);
    p += 1;
    int(*q)[m] = p++;
    printf("%d %d\n", (*q)[1], (*p)[1]);
    printf("%td\n", p - a);
    printf("%td\n", &a[2][3] - &a[0][0]);
    typedef int row[m];
    m = 10;
    row r;
    printf("%zu %zu\n", sizeof r, sizeof(row));
    for (int i = 0; i < 4; i++) r[i] = i;
    printf("%d\n", r[3]);
    row *h = malloc(sizeof(row) * 3);
    h[2][3] = 5;
    printf("%d\n", h[2][3]);
    free(h);
    printf("%zu %zu\n", sizeof(int[n]), sizeof(char[n][m]));
    printf("%zu\n", sizeof(int[n++]));
    printf("%d\n", n);
    double d[2];
    printf("%ld\n", total(2, d, 5, NULL));
    char x[2][2][n];
    cube(2, 2, n, x);
    printf("%c\n", x[1][1][1]);
    int sq[n][n];
    proto(n, sq);
    printf("%d\n", sq[n - 1][n - 1]);
    int(*pp)[n][n] = &sq;
    printf("%d %zu %zu\n", (*pp)[n - 1][n - 1], sizeof *pp, sizeof **pp);
    int b[3][n];
    printf("%zu %zu\n", sizeof b, sizeof b[1]);
    b[2][n - 1] = 9;
    printf("%d\n", b[2][n - 1]);
    int c[n][3];
    printf("%zu %zu\n", sizeof c, sizeof c[1]);
    c[n - 1][2] = 8;
    printf("%d %d\n", c[n - 1][2], *(*(c + n - 1) + 2));
    __typeof__(a) z;
    printf("%zu\n", sizeof z);
    int(*cast)[m] = (int(*)[m])malloc(2 * m * sizeof(int));
    cast[1][9] = 3;
    printf("%d\n", cast[1][9]);
    free(cast);
    int *flat = &a[0][0];
    printf("%d\n", ((int(*)[4])flat)[1][1]);
    const int ca[n];
    printf("%zu\n", sizeof ca);
    return 0;
}
