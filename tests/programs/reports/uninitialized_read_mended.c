// calloc sets the memory to zero.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *counter = calloc(1, sizeof(int));
    (*counter)++;
    printf("%d\n", *counter);
    free(counter);
    return 0;
}
/* expected
1
--- end
exited with 0
*/
