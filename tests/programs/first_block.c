// A block is taken, filled, read and given back.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *numbers = malloc(3 * sizeof *numbers);
    for (int i = 0; i < 3; i++) numbers[i] = i * i;
    printf("%d %d %d\n", numbers[0], numbers[1], numbers[2]);
    free(numbers);
    return 0;
}
/* expected
0 1 4
--- end
exited with 0
*/
