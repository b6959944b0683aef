// Writes one int behind a heap block.
#include <stdlib.h>

int main(void) {
    int *numbers = malloc(10 * sizeof(int));
    numbers[10] = 7;
    free(numbers);
    return 0;
}
/* expected
--- reports
heap_overflow_write at line 6
--- end
stopped by a report
*/
