// Sums one element too many of a heap block.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *numbers = malloc(4 * sizeof(int));
    for (int i = 0; i < 4; i++) numbers[i] = i;
    int sum = 0;
    for (int i = 0; i <= 4; i++) sum += numbers[i];
    printf("%d\n", sum);
    free(numbers);
    return 0;
}
/* expected
--- reports
heap_overflow_read at line 9
--- end
stopped by a report
*/
