// Keeps a pointer into a block that realloc has moved.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *numbers = malloc(4 * sizeof(int));
    int *wall = malloc(16);
    numbers[0] = 7;
    int *first = &numbers[0];
    numbers = realloc(numbers, 4000);
    printf("%d\n", numbers[0]);
    printf("%d\n", *first);
    free(numbers);
    free(wall);
    return 0;
}
/* expected
--- diagnostics
realloc_into_itself at line 10: if `realloc` fails, the only pointer to the block, `numbers`, is lost
7
--- reports
use_after_free_read at line 12
--- end
stopped by a report
*/
