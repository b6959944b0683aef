// K&R definitions, and calls of functions without a prototype.
#include <stdio.h>

int add();
double scale(x, f, c) int x; float f; char c; { return x * f + c; }
add(a, b) int a, b; { return a + b; }
int nothing() { return 7; }

int main() {
    printf("%d %g %d\n", add(2, 3), scale(4, 2.5f, 'a'), nothing());
    int (*f)() = add;
    printf("%d\n", f(4, 5));
    return 0;
}
