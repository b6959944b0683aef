// Writes to a stream that is none.
#include <stdio.h>

int main(void) {
    fputs("lost\n", stdin);
    return 0;
}
/* expected
--- reports
bad_argument at line 5
--- end
stopped by a report
*/
