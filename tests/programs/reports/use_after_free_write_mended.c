// Frees last of all.
#include <stdlib.h>

int main(void) {
    int *old = malloc(sizeof(int));
    int *fresh = malloc(sizeof(int));
    *fresh = 1;
    *old = 2;
    free(old);
    free(fresh);
    return 0;
}
/* expected
--- end
exited with 0
*/
