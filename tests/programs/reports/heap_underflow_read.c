// Searches backwards past the start of a heap block.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *numbers = calloc(3, sizeof(int));
    int i = 2;
    while (numbers[i] != 1) i--;
    printf("%d\n", i);
    free(numbers);
    return 0;
}
/* expected
--- reports
heap_underflow_read at line 8
--- end
stopped by a report
*/
