// malloc and free of many sizes in mixed order.
#include <stdlib.h>

int main(void) {
    char *blocks[200] = {0};
    unsigned random = 1;
    for (int i = 0; i < 200000; i++) {
        random = random * 1103515245 + 12345;
        int slot = random >> 16 & 127;
        free(blocks[slot]);
        blocks[slot] = malloc(1 + (random >> 8 & 255));
        blocks[slot][0] = 1;
    }
    for (int i = 0; i < 200; i++) free(blocks[i]);
    return 0;
}
