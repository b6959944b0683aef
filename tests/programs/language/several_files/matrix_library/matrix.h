#pragma once
#include <stddef.h>
typedef struct { size_t r, c; double *v; } matrix;
#define AT(m, i, j) ((m).v[(i) * (m).c + (j)])
extern int matrix_count;
matrix matrix_new(size_t r, size_t c);
void matrix_free(matrix *m);
matrix matrix_mul(const matrix *a, const matrix *b);
matrix matrix_transpose(const matrix *m);
void matrix_print(const char *name, matrix m);
static inline double trace(const matrix *m) { double s = 0; for (size_t i = 0; i < m->r && i < m->c; i++) s += AT(*m, i, i); return s; }
