// options: heap-limit=16384
// Allocates until there is no memory left, then frees all of it.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    void *blocks[64];
    int count = 0;
    while (count < 64 && (blocks[count] = malloc(1000)) != NULL) count++;
    printf("%d\n", count);
    for (int i = 0; i < count; i++) free(blocks[i]);
    return 0;
}
/* expected
16
--- end
exited with 0
*/
