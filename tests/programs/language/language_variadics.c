// Variable arguments, alloca, function pointers.
#include <alloca.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct p {
    int x;
    double y;
};
int vsum(int n, ...) {
    va_list ap;
    va_start(ap, n);
    int s = 0;
    for (int i = 0; i < n; i++) s += va_arg(ap, int);
    va_end(ap);
    return s;
}
double mixed(const char *f, ...) {
    va_list ap, c;
    va_start(ap, f);
    va_copy(c, ap);
    double r = 0;
    for (; *f; f++) switch (*f) {
        case 'i': r += va_arg(ap, int); break;
        case 'd': r += va_arg(ap, double); break;
        case 'l': r += va_arg(ap, long); break;
        case 's': r += strlen(va_arg(ap, char *)); break;
        case 'p': {
            struct p q = va_arg(ap, struct p);
            r += q.x + q.y;
            break;
        }
        }
    va_end(ap);
    if (va_arg(c, int) == -77) r = 0;
    va_end(c);
    return r;
}
int pass(const char *f, va_list ap) { return vprintf(f, ap); }
int log_(const char *f, ...) {
    va_list ap;
    va_start(ap, f);
    int r = pass(f, ap);
    va_end(ap);
    return r;
}
void nested(va_list *ap) { printf("%d\n", va_arg(*ap, int)); }
void viaptr(int n, ...) {
    va_list ap;
    va_start(ap, n);
    nested(&ap);
    nested(&ap);
    va_end(ap);
}
int cmp(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
char *dup(const char *s) {
    char *r = alloca(strlen(s) + 1);
    strcpy(r, s);
    puts(r);
    return 0;
}
typedef int (*binop)(int, int);
int add(int a, int b) { return a + b; }
int sub(int a, int b) { return a - b; }
binop pick(char c) { return c == '+' ? add : sub; }
int apply(binop f, int a, int b) { return f(a, b); }
int apply2(int f(int, int), int a, int b) { return (*f)(a, b); }
int main(void) {
    printf("%d %g\n", vsum(3, 1, 2, 3), mixed("idlsp", 1, 2.5, 3L, "four", (struct p){1, 0.5}));
    log_("%d %s\n", 5, "x");
    viaptr(2, 8, 9);
    int a[] = {3, 1, 2};
    qsort(a, 3, sizeof *a, cmp);
    printf("%d%d%d\n", a[0], a[1], a[2]);
    dup("alloca");
    for (int i = 1; i < 4; i++) {
        char *p = alloca(i * 10);
        memset(p, 'a' + i, i * 10);
        printf("%c", p[i * 10 - 1]);
    }
    puts("");
    printf("%d %d %d\n", pick('+')(2, 1), apply(pick('-'), 5, 3), apply2(add, 1, 1));
    binop t[] = {add, sub, [3] = add};
    printf("%d %d\n", t[1](9, 4), t[2] == NULL);
    printf("%d\n", (*t)(1, 2));
    char c = 'c';
    short s = 4;
    float f = 1.5f;
    printf("%d %d %g\n", c, s, f);
    printf("%d\n", vsum(2, c, s));
    int *pa[4];
    for (int i = 0; i < 4; i++) {
        pa[i] = alloca(sizeof(int) * 4);
        for (int j = 0; j < 4; j++) pa[i][j] = i * j;
    }
    printf("%d %d\n", pa[3][3], pa[1][2]);
    return 0;
}
