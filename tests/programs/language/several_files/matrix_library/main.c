#include <stdio.h>
#include "matrix.h"
int main(void)
{
    matrix a = matrix_new(2, 3), b = matrix_new(3, 2);
    for (int i = 0; i < 6; i++) { a.v[i] = i + 1; AT(b, i / 2, i % 2) = i * i; }
    matrix c = matrix_mul(&a, &b), t = matrix_transpose(&c);
    matrix_print("c", c);
    matrix_print("t", t);
    printf("%d %g\n", matrix_count, trace(&c));
    matrix_free(&a); matrix_free(&b); matrix_free(&c); matrix_free(&t);
    printf("%d\n", matrix_count);
    return a.v != 0;
}
