#include <stdio.h>
#include <stdlib.h>

// The heap of this process may grow to 4096 bytes only.
// Sooner or later malloc says no: it returns NULL.

int main(void) {
    int count = 0;
    while (1) {
        char *block = malloc(600);
        if (block == NULL) {
            printf("malloc returned NULL after %d blocks\n", count);
            return 1;
        }
        block[0] = 'x';
        count++;
    }
}
