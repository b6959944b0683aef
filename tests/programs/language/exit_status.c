// exit() from deep inside a call, with output before it.
#include <stdio.h>
#include <stdlib.h>

static void check(int n) {
    if (n > 3) {
        printf("stopping at %d\n", n);
        exit(EXIT_FAILURE + 2);
    }
    check(n + 1);
}

int main(void) {
    check(0);
    puts("never printed");
    return 0;
}
