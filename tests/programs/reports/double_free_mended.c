// One owner; free of NULL does nothing.
#include <stdlib.h>

int main(void) {
    char *name = malloc(20);
    free(name);
    name = NULL;
    free(name);
    return 0;
}
/* expected
--- end
exited with 0
*/
