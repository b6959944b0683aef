#include <stdio.h>

// Five calls deep: five frames, each with
// its own n. Step into the calls and watch
// the stack grow.

int factorial(int n) {
    if (n <= 1) {
        return 1;
    }
    int rest = factorial(n - 1);
    return n * rest;
}

int main(void) {
    printf("5! = %d\n", factorial(5));
    return 0;
}
