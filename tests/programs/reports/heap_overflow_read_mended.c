// Sums a heap block, and stops in time.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *numbers = malloc(4 * sizeof(int));
    for (int i = 0; i < 4; i++) numbers[i] = i;
    int sum = 0;
    for (int i = 0; i < 4; i++) sum += numbers[i];
    printf("%d\n", sum);
    free(numbers);
    return 0;
}
/* expected
6
--- end
exited with 0
*/
