// Writes to a block that was freed and, meanwhile, given to somebody else: found all the same.
#include <stdlib.h>

int main(void) {
    int *old = malloc(sizeof(int));
    free(old);
    int *fresh = malloc(sizeof(int));
    *fresh = 1;
    *old = 2;
    free(fresh);
    return 0;
}
/* expected
--- reports
use_after_free_write at line 9
--- end
stopped by a report
*/
