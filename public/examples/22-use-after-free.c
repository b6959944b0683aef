#include <stdio.h>
#include <stdlib.h>

// free gives the block back, but p still
// holds its address. Using it reads memory
// that may belong to somebody else.

int main(void) {
    int *p = malloc(sizeof(int));
    *p = 7;
    free(p);

    printf("%d\n", *p);
    return 0;
}
