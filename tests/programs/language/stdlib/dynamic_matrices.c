#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static double **by_rows(int r, int c)
{
    double **m = malloc(r * sizeof(double *));
    for (int i = 0; i < r; i++)
        m[i] = calloc(c, sizeof(double));
    return m;
}
static void free_rows(double **m, int r)
{
    while (r--)
        free(m[r]);
    free(m);
}
static int *flat(int r, int c)
{
    return malloc(sizeof(int) * r * c);
}
static char ***cube(int a, int b, int c)
{
    char ***q = malloc(a * sizeof *q);
    for (int i = 0; i < a; i++)
    {
        q[i] = malloc(b * sizeof **q);
        for (int j = 0; j < b; j++)
        {
            q[i][j] = malloc(c);
            memset(q[i][j], 'a' + i + j, c - 1);
            q[i][j][c - 1] = 0;
        }
    }
    return q;
}
struct jag
{
    int n;
    int *v;
};
int main(void)
{
    double **m = by_rows(3, 4);
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 4; j++)
            m[i][j] = i + j / 10.0;
    double t = 0;
    for (int j = 0; j < 4; j++)
        t += m[2][j];
    printf("%.2f\n", t);
    m = realloc(m, 4 * sizeof *m);
    m[3] = malloc(4 * sizeof(double));
    memcpy(m[3], m[0], 4 * sizeof(double));
    printf("%g\n", m[3][3]);
    free_rows(m, 4);
    int *f = flat(3, 5);
    for (int i = 0; i < 15; i++)
        f[i] = i;
    printf("%d\n", f[2 * 5 + 3]);
    int(*view)[5] = (int(*)[5])f;
    printf("%d %d\n", view[1][1], (int)(&view[2][0] - f));
    free(view);
    char ***q = cube(2, 2, 4);
    printf("%s %s\n", q[0][1], q[1][1]);
    for (int i = 0; i < 2; i++)
    {
        for (int j = 0; j < 2; j++)
            free(q[i][j]);
        free(q[i]);
    }
    free(q);
    struct jag *js = malloc(4 * sizeof *js);
    int total = 0;
    for (int i = 0; i < 4; i++)
    {
        js[i].n = i + 1;
        js[i].v = malloc(js[i].n * sizeof *js[i].v);
        for (int j = 0; j < js[i].n; j++)
            js[i].v[j] = i * j;
    }
    for (int i = 3; i >= 0; i--)
    {
        for (int j = 0; j < js[i].n; j++)
            total += js[i].v[j];
        free(js[i].v);
    }
    free(js);
    printf("%d\n", total);
    return 0;
}
