/* Matrices on the heap: product, transpose, determinant by elimination and by cofactors, inverse, linear equations. */
#include <stdio.h>
#include <stdlib.h>
#include <math.h>
#include <string.h>

typedef struct {
    int rows, cols;
    double **at;
} Matrix;

Matrix createMatrix(int rows, int cols) {
    Matrix m;
    int i;
    m.rows = rows;
    m.cols = cols;
    m.at = (double **)malloc(rows * sizeof(double *));
    for (i = 0; i < rows; i++)
        m.at[i] = (double *)calloc(cols, sizeof(double));
    return m;
}

void destroyMatrix(Matrix m) {
    int i;
    for (i = 0; i < m.rows; i++) free(m.at[i]);
    free(m.at);
}

Matrix fromArray(int rows, int cols, double values[rows][cols]) {
    Matrix m = createMatrix(rows, cols);
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < cols; j++) m.at[i][j] = values[i][j];
    return m;
}

void printMatrix(const char *name, Matrix m) {
    printf("%s (%dx%d)\n", name, m.rows, m.cols);
    for (int i = 0; i < m.rows; i++) {
        for (int j = 0; j < m.cols; j++) printf("%9.3f", m.at[i][j] + 0.0);
        printf("\n");
    }
}

Matrix multiply(Matrix a, Matrix b) {
    Matrix c = createMatrix(a.rows, b.cols);
    int i, j, k;
    for (i = 0; i < a.rows; i++)
        for (j = 0; j < b.cols; j++)
            for (k = 0; k < a.cols; k++)
                c.at[i][j] += a.at[i][k] * b.at[k][j];
    return c;
}

Matrix transpose(Matrix a) {
    Matrix t = createMatrix(a.cols, a.rows);
    for (int i = 0; i < a.rows; i++)
        for (int j = 0; j < a.cols; j++) t.at[j][i] = a.at[i][j];
    return t;
}

Matrix copy(Matrix a) {
    Matrix c = createMatrix(a.rows, a.cols);
    for (int i = 0; i < a.rows; i++) memcpy(c.at[i], a.at[i], a.cols * sizeof(double));
    return c;
}

double determinant(Matrix original) {
    Matrix m = copy(original);
    double det = 1;
    int n = m.rows;
    for (int c = 0; c < n; c++) {
        int pivot = c;
        for (int r = c + 1; r < n; r++)
            if (fabs(m.at[r][c]) > fabs(m.at[pivot][c])) pivot = r;
        if (fabs(m.at[pivot][c]) < 1e-12) {
            det = 0;
            break;
        }
        if (pivot != c) {
            double *t = m.at[c];
            m.at[c] = m.at[pivot];
            m.at[pivot] = t;
            det = -det;
        }
        det *= m.at[c][c];
        for (int r = c + 1; r < n; r++) {
            double f = m.at[r][c] / m.at[c][c];
            for (int k = c; k < n; k++) m.at[r][k] -= f * m.at[c][k];
        }
    }
    destroyMatrix(m);
    return det;
}

double cofactors(int n, double m[][n]) {
    if (n == 1) return m[0][0];
    double sum = 0, minor[n - 1][n - 1];
    for (int c = 0; c < n; c++) {
        for (int i = 1; i < n; i++)
            for (int j = 0, k = 0; j < n; j++)
                if (j != c) minor[i - 1][k++] = m[i][j];
        sum += (c % 2 ? -1 : 1) * m[0][c] * cofactors(n - 1, minor);
    }
    return sum;
}

int solve(Matrix a, double b[], double x[]) {
    int n = a.rows;
    Matrix m = createMatrix(n, n + 1);
    for (int i = 0; i < n; i++) {
        memcpy(m.at[i], a.at[i], n * sizeof(double));
        m.at[i][n] = b[i];
    }
    for (int c = 0; c < n; c++) {
        int p = c;
        while (p < n && fabs(m.at[p][c]) < 1e-9) p++;
        if (p == n) {
            destroyMatrix(m);
            return 0;
        }
        double *t = m.at[p]; m.at[p] = m.at[c]; m.at[c] = t;
        for (int k = n; k >= c; k--) m.at[c][k] /= m.at[c][c];
        for (int r = 0; r < n; r++)
            if (r != c)
                for (int k = n; k >= c; k--) m.at[r][k] -= m.at[r][c] * m.at[c][k];
    }
    for (int i = 0; i < n; i++) x[i] = m.at[i][n];
    destroyMatrix(m);
    return 1;
}

int main() {
    double v[3][3] = {{2, -1, 0}, {-1, 2, -1}, {0, -1, 2}}, w[3][2] = {{1, 2}, {3, 4}, {5, 6}};
    Matrix a = fromArray(3, 3, v), b = fromArray(3, 2, w);
    printMatrix("A", a);
    Matrix ab = multiply(a, b), t = transpose(b), tb = multiply(t, b);
    printMatrix("AB", ab);
    printMatrix("B'", t);
    printMatrix("B'B", tb);
    printf("det A = %.6f, by cofactors %.6f, det B'B = %.6f\n", determinant(a), cofactors(3, v), determinant(tb));
    double hilbert[5][5];
    for (int i = 0; i < 5; i++)
        for (int j = 0; j < 5; j++) hilbert[i][j] = 1.0 / (i + j + 1);
    printf("hilbert %.6e %.6e\n", determinant((Matrix){5, 5, (double *[]){hilbert[0], hilbert[1], hilbert[2], hilbert[3], hilbert[4]}}), cofactors(5, hilbert));
    double right[3] = {1, 0, 3}, x[3];
    if (solve(a, right, x)) printf("x = %.4f %.4f %.4f\n", x[0], x[1], x[2]);
    double s[2][2] = {{1, 2}, {2, 4}};
    Matrix singular = fromArray(2, 2, s);
    printf("singular: %d, det %g\n", solve(singular, right, x), determinant(singular));
    Matrix inverse = createMatrix(3, 3);
    for (int c = 0; c < 3; c++) {
        double e[3] = {0}, col[3];
        e[c] = 1;
        solve(a, e, col);
        for (int r = 0; r < 3; r++) inverse.at[r][c] = col[r];
    }
    printMatrix("inverse", inverse);
    Matrix one = multiply(a, inverse);
    double error = 0;
    for (int i = 0; i < 9; i++) error += fabs(one.at[i / 3][i % 3] - (i % 4 == 0));
    printf("error small: %d\n", error < 1e-12);
    Matrix all[] = {a, b, ab, t, tb, singular, inverse, one};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) destroyMatrix(all[i]);
    return 0;
}
