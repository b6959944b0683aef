#include <stdio.h>
#include <stdlib.h>

// malloc does not clear its memory.
// Whatever was there before is still there:
// the value of *p means nothing.

int main(void) {
    int *p = malloc(sizeof(int));

    if (*p > 0) {
        printf("positive\n");
    } else {
        printf("not positive\n");
    }

    free(p);
    return 0;
}
