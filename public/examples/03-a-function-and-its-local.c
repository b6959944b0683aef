#include <stdio.h>

// Each call puts a frame on the stack: its
// parameters and locals. When it returns,
// the frame is gone.

int square(int x) {
    int result = x * x;
    return result;
}

int main(void) {
    int a = square(3);
    int b = square(4);
    printf("%d + %d = %d\n", a, b, a + b);
    return 0;
}
