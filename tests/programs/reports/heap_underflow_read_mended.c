// Searches backwards and stops at the first element.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *numbers = calloc(3, sizeof(int));
    int i = 2;
    while (i >= 0 && numbers[i] != 1) i--;
    printf("%d\n", i);
    free(numbers);
    return 0;
}
/* expected
-1
--- end
exited with 0
*/
