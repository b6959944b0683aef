#include <stdio.h>
#include <stdlib.h>

// The heap of this process may grow to 4096
// bytes only. Sooner or later malloc says
// no: it returns NULL.

int main(void) {
    char *blocks[10];
    int count = 0;

    while (count < 10) {
        blocks[count] = malloc(600);
        if (blocks[count] == NULL) {
            printf("malloc returned NULL after %d blocks\n", count);
            break;
        }
        count++;
    }

    while (count > 0) {
        count--;
        free(blocks[count]);
    }
    return 0;
}
