// A negative index is fine where the pointer stands in the middle of its block.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *numbers = malloc(8);
    int *second = numbers + 1;
    second[-1] = 5;
    printf("%d\n", numbers[0]);
    free(numbers);
    return 0;
}
/* expected
5
--- end
exited with 0
*/
