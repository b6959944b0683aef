// Arrays of variable length in loops, jumps, recursion and old-style functions.
#include <stdio.h>
int f(int n) {
    int total = 0;
    for (int i = 1; i <= n; i++) {
        int a[i];
        for (int j = 0; j < i; j++) a[j] = j;
        total += a[i - 1] + (int)sizeof a;
        if (i == 5) continue;
        if (i == 8) break;
    }
    return total;
}
int g(int n) {
    int k = 0;
again : {
    int a[n + k];
    a[0] = k;
    if (++k < 5) goto again;
    return a[0] + (int)sizeof a;
}
}
void matmul(int n, double A[n][n], double B[n][n], double C[n][n]) {
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) {
            C[i][j] = 0;
            for (int k = 0; k < n; k++) C[i][j] += A[i][k] * B[k][j];
        }
}
void transpose(int r, int c, int in[r][c], int out[c][r]) {
    for (int i = 0; i < r; i++)
        for (int j = 0; j < c; j++) out[j][i] = in[i][j];
}
int h(int n) {
    switch (n) {
    case 1: {
        char a[n * 3];
        return sizeof a;
    }
    default: {
        char a[n * 7];
        return sizeof a;
    }
    }
}
int olds(n, a)
int n;
int a[n][n];
{ return a[1][0]; }
struct s {
    int x, y;
};
int rec(int n) {
    if (n == 0) return 0;
    int a[n];
    for (int i = 0; i < n; i++) a[i] = i;
    return a[n - 1] + rec(n - 1);
}
int main(void) {
    printf("%d %d\n", f(10), g(3));
    int n = 2;
    double A[n][n], B[n][n], C[n][n];
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++) A[i][j] = i + j, B[i][j] = i - j;
    matmul(n, A, B, C);
    for (int i = 0; i < n; i++) printf("%g %g\n", C[i][0], C[i][1]);
    int in[2][3] = {{1, 2, 3}, {4, 5, 6}}, out[3][2];
    transpose(2, 3, in, out);
    for (int i = 0; i < 3; i++) printf("%d %d\n", out[i][0], out[i][1]);
    printf("%d %d\n", h(1), h(2));
    int sq[2][2] = {{1, 2}, {3, 4}};
    printf("%d\n", olds(2, sq));
    struct s v[n + 1];
    v[2].y = 6;
    struct s *vp = v;
    vp += 2;
    printf("%d %zu\n", vp->y, sizeof v / sizeof v[0]);
    char *names[n];
    names[0] = "a";
    names[1] = "b";
    printf("%s%s\n", names[0], names[1]);
    printf("%d\n", rec(10));
    int (*fp)(int) = f;
    int (*table[n])(int);
    table[0] = fp;
    table[1] = h;
    printf("%d\n", table[1](1));
    static int(*keep)[3];
    keep = in;
    printf("%d\n", keep[1][2]);
    int i = 0;
    int side[(i++, 4)];
    printf("%d %zu\n", i, sizeof side);
    int k = 5;
    {
        int k2[k];
        k = 7;
        printf("%zu\n", sizeof k2);
    }
    printf("%d\n", ({
               int t[k];
               t[6] = 4;
               t[6] + (int)sizeof t;
           }));
    return 0;
}
