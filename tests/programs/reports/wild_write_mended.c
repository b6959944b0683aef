// Keeps all bits of the address in a number that is wide enough.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *p = malloc(sizeof(int));
    uintptr_t number = (uintptr_t)p;
    int *again = (int *)number;
    *again = 1;
    printf("%d\n", *p);
    free(p);
    return 0;
}
/* expected
1
--- end
exited with 0
*/
