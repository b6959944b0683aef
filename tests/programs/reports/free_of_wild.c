// Frees a number.
#include <stdlib.h>

int main(void) {
    free((void *)0x5000);
    return 0;
}
/* expected
--- reports
free_of_wild at line 5
--- end
stopped by a report
*/
