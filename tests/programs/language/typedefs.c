// Declarators that read inside out.
#include <stdio.h>

typedef int number, *to_number, three[3];
typedef int (*unary)(int);
typedef unary (*maker)(int);
static int plus(int n) { return n + 1; }
static int minus(int n) { return n - 1; }
static unary make(int up) { return up ? plus : minus; }
static int (*direct(int up))(int) { return make(up); }
static three rows[2] = {{1, 2, 3}, {4, 5, 6}};
static three *row(int i) { return &rows[i]; }
char *(*(*nested[2])(void))[3];
static char *strings[3] = {"x", "y", "z"};
static char *(*give(void))[3] { return &strings; }

int main(void) {
    number n = 5;
    to_number p = &n;
    maker m = make;
    printf("%d %d %d %d\n", *p, m(1)(n), direct(0)(n), make(1)(direct(0)(10)));
    printf("%d %d\n", (*row(1))[2], row(0)[1][0]);
    nested[1] = give;
    printf("%s\n", (*nested[1]())[2]);
    const int *const *q = (const int *const *)&p;
    printf("%d\n", **q);
    int (*arrays[2])[3] = {&rows[1], &rows[0]};
    printf("%d\n", (*arrays[0])[0]);
    return sizeof(three) == 12;
}
