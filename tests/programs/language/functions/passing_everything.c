#include <stdio.h>
#include <stdbool.h>
enum color
{
    RED,
    GREEN
};
struct small
{
    char c;
};
struct wide
{
    double d[4];
};
union any {
    int i;
    float f;
};
static double all(char c, signed char sc, unsigned char uc, short s, unsigned short us, int i,
                  unsigned u, long l, unsigned long ul, float f, double d, bool b, enum color e,
                  struct small sm, struct wide w, union any a, const char *str, int (*fn)(int),
                  int arr[2], void *vp)
{
    return c + sc + uc + s + us + i + u + (double)l + (double)ul + f + d + b + e + sm.c + w.d[3] +
           a.i + str[0] + fn(2) + arr[1] + *(int *)vp;
}
static int triple(int x)
{
    return 3 * x;
}
static void out(int *i, double *d, char **s, struct wide *w)
{
    *i = 7;
    *d = 2.5;
    *s = "out";
    w->d[0] = 1;
}
static int nine(int a, int b, int c, int d, int e, int f, int g, int h, int i)
{
    return a - b + c - d + e - f + g - h + i;
}
static float floats(float a, float b, float c, float d, float e, float f, float g, float h, float i,
                    float j)
{
    return a + b * c - d / e + f * g - h + i * j;
}
int main(void)
{
    int v = 9, arr[2] = {1, 2};
    double d;
    char *s;
    struct wide w = {{0, 0, 0, .25}};
    printf("%g\n", all('a', -1, 255, -2, 65535, -3, 4u, -5L, 6ul, 1.5f, 2.25, 3, GREEN,
                       (struct small){'z'}, w, (union any){.i = 8}, "S", triple, arr, &v));
    out(&v, &d, &s, &w);
    printf("%d %g %s %g\n", v, d, s, w.d[0]);
    printf("%d %g\n", nine(1, 2, 3, 4, 5, 6, 7, 8, 9), floats(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    return 0;
}
