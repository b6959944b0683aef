// Does not look at what malloc returned.
#include <stdlib.h>

int main(void) {
    int *huge = malloc(1000000000);
    huge[0] = 1;
    free(huge);
    return 0;
}
/* expected
--- reports
null_write at line 6
--- end
stopped by a report
*/
