#include <stdio.h>
#include <stdlib.h>

// The whole family. Watch the chunks at
// every call.

int main(void) {
    // malloc leaves bytes unwritten (dotted),
    // calloc writes zeros.
    int *a = malloc(4 * sizeof(int));
    int *b = calloc(4, sizeof(int));
    a[0] = 1;
    a[1] = 2;

    // Behind b is room: it grows in place.
    b = realloc(b, 8 * sizeof(int));

    // Behind a lies b: a must move.
    a = realloc(a, 12 * sizeof(int));
    printf("a[0] is still %d\n", a[0]);

    // Smaller: the rest becomes free.
    a = realloc(a, 2 * sizeof(int));

    free(a);
    free(b);
    return 0;
}
