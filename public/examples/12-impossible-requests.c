#include <stdio.h>
#include <stdlib.h>

// malloc takes an unsigned size: -1 becomes
// the largest number there is. Always look
// at what malloc returned.

int main(void) {
    char *all = malloc(-1);
    if (all == NULL) {
        printf("malloc(-1) returned NULL\n");
    }

    char *large = malloc(100 * 1024 * 1024);
    if (large == NULL) {
        printf("100 MB: NULL\n");
    } else {
        printf("100 MB at %p\n", (void *)large);
        free(large);
    }

    free(NULL); // allowed, does nothing
    return 0;
}
