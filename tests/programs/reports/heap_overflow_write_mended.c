// Writes the last int of a heap block.
#include <stdlib.h>

int main(void) {
    int *numbers = malloc(10 * sizeof(int));
    numbers[9] = 7;
    free(numbers);
    return 0;
}
/* expected
--- end
exited with 0
*/
