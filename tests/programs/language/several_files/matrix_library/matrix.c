#include "matrix.h"
#include <stdio.h>
#include <stdlib.h>
int matrix_count;
matrix matrix_new(size_t r, size_t c) { matrix_count++; return (matrix){r, c, calloc(r * c, sizeof(double))}; }
void matrix_free(matrix *m) { free(m->v); m->v = NULL; matrix_count--; }
matrix matrix_mul(const matrix *a, const matrix *b)
{
    matrix m = matrix_new(a->r, b->c);
    for (size_t i = 0; i < m.r; i++)
        for (size_t j = 0; j < m.c; j++)
            for (size_t k = 0; k < a->c; k++) AT(m, i, j) += AT(*a, i, k) * AT(*b, k, j);
    return m;
}
matrix matrix_transpose(const matrix *m)
{
    matrix t = matrix_new(m->c, m->r);
    for (size_t i = 0; i < m->r; i++) for (size_t j = 0; j < m->c; j++) AT(t, j, i) = AT(*m, i, j);
    return t;
}
void matrix_print(const char *name, matrix m)
{
    for (size_t i = 0; i < m.r; i++) { printf("%s[%zu]", name, i); for (size_t j = 0; j < m.c; j++) printf(" %g", AT(m, i, j)); puts(""); }
}
