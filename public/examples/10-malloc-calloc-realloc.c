#include <stdio.h>
#include <stdlib.h>

// The whole family. Watch the chunks at every
// call.

int main(void) {
    int *a = malloc(4 * sizeof(int)); // not written yet: dotted
    int *b = calloc(4, sizeof(int));  // all zero: solid
    a[0] = 1;
    a[1] = 2;

    // Behind b there is room: it grows where it is.
    b = realloc(b, 8 * sizeof(int));

    // Behind a lies b: a must move, its bytes are copied.
    a = realloc(a, 12 * sizeof(int));
    printf("a[0] is still %d\n", a[0]);

    // Smaller: the rest goes back to the free list.
    a = realloc(a, 2 * sizeof(int));

    free(a);
    free(b);
    return 0;
}
