// Writes far behind a block, into the middle of another that is alive: still out of bounds for this pointer.
#include <stdlib.h>

int main(void) {
    char *first = malloc(16);
    char *second = malloc(64);
    first[second - first + 8] = 'x';
    free(first);
    free(second);
    return 0;
}
/* expected
--- reports
heap_overflow_write at line 7
--- end
stopped by a report
*/
