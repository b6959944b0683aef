// Writes before the start of a heap block, where its header lies.
#include <stdlib.h>

int main(void) {
    int *numbers = malloc(8);
    numbers[-1] = 0;
    free(numbers);
    return 0;
}
/* expected
--- reports
heap_underflow_write at line 6
--- end
stopped by a report
*/
