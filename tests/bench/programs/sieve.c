// Bytes of a heap block, by index.
#include <stdlib.h>

int main(void) {
    int limit = 1000000, count = 0;
    char *is_composite = calloc(limit + 1, 1);
    for (int i = 2; i <= limit; i++) {
        if (is_composite[i]) continue;
        count++;
        for (int j = 2 * i; j <= limit; j += i) is_composite[j] = 1;
    }
    free(is_composite);
    return count != 78498;
}
