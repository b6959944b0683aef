// options: check=continue
// Overwrites the neighbour's payload, which the neighbour then sees.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    char *first = malloc(16);
    char *second = malloc(16);
    second[0] = 'a';
    first[second - first] = 'b';
    printf("%c\n", second[0]);
    free(first);
    free(second);
    return 0;
}
/* expected
b
--- reports
heap_overflow_write at line 10
--- end
exited with 0
*/
