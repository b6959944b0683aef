// Looks at what malloc returned.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *huge = malloc(1000000000);
    if (huge == NULL) {
        puts("no memory");
        return 1;
    }
    huge[0] = 1;
    free(huge);
    return 0;
}
/* expected
no memory
--- end
exited with 1
*/
