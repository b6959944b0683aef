// Moves the only pointer to a block, then frees it.
#include <stdlib.h>

int main(void) {
    char *text = malloc(4);
    for (int i = 0; i < 3; i++) *text++ = 'a';
    free(text);
    return 0;
}
/* expected
--- reports
free_of_interior at line 7
--- end
stopped by a report
*/
