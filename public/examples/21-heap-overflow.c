#include <stdlib.h>

// Six ints fill their chunk to the last byte. The loop
// writes a seventh, into the header of the next chunk.
// With "Report and go on" you can see the damage done.

int main(void) {
    int *a = malloc(6 * sizeof(int));
    int *b = malloc(6 * sizeof(int));
    b[0] = 1;

    for (int i = 0; i <= 6; i++) { // should be i < 6
        a[i] = 65;
    }

    free(b);
    free(a);
    return 0;
}
