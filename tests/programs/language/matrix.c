// Matrices: static, by pointer to row, and on the heap as an array of pointers.
#include <stdio.h>
#include <stdlib.h>

#define N 3
typedef double matrix[N][N];

static void multiply(matrix to, const matrix a, const matrix b) {
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            to[i][j] = 0;
            for (int k = 0; k < N; k++) to[i][j] += a[i][k] * b[k][j];
        }
}
static double determinant(double (*m)[N]) {
    return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0]) +
           m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
}
static int **allocate(int rows, int columns) {
    int **m = malloc(rows * sizeof *m);
    for (int i = 0; i < rows; i++) {
        m[i] = malloc(columns * sizeof **m);
        for (int j = 0; j < columns; j++) m[i][j] = i * columns + j;
    }
    return m;
}

int main(void) {
    matrix a = {{1, 2, 3}, {0, 1, 4}, {5, 6, 0}}, identity = {{1}, {0, 1}, {0, 0, 1}}, c;
    multiply(c, a, a);
    for (int i = 0; i < N; i++) printf("%g %g %g\n", c[i][0], c[i][1], c[i][2]);
    multiply(c, a, identity);
    printf("%g %g\n", determinant(a), determinant(c));
    int **m = allocate(3, 4);
    int trace = 0;
    for (int i = 0; i < 3; i++) trace += m[i][i];
    m[1][2] *= -1;
    printf("%d %d %d\n", trace, *(*(m + 1) + 2), m[2][3]);
    for (int i = 0; i < 3; i++) free(m[i]);
    free(m);
    return 0;
}
