#include <stdio.h>

// Each call needs a frame, and the stack is
// not endless.

int deeper(int n) {
    int here = n;
    return deeper(n + 1) + here;
}

int main(void) {
    printf("%d\n", deeper(1));
    return 0;
}
