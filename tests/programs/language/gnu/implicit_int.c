// Declarations without a type at file scope and in functions, as C before 1999 allowed.
#include <stdio.h>
counter;
static n;
const c = 4;
*pp;
arr[3];
main() {
    auto a = 3;
    register b = 4;
    static s = 9;
    const k = 8;
    n = 3;
    counter++;
    printf("%d %d %d %d %d %d %d %d %d %d %d\n", a, b, s, k, n, counter, c, 5, f(1, 2), g(3), (int)sizeof arr);
    return 0;
}
f(a, b) { return a + b; }
static h(a) int a;
{ return a * 2; }
g(x) register x;
{ return h(x); }
