#include <stdlib.h>

// The second free would put one chunk on
// the free list twice.

int main(void) {
    char *p = malloc(16);
    char *q = p; // two names for one block

    free(p);
    free(q);
    return 0;
}
