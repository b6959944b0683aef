// Reads a variable whose block has ended.
#include <stdio.h>

int main(void) {
    int *p;
    {
        int inner = 3;
        p = &inner;
    }
    printf("%d\n", *p);
    return 0;
}
/* expected
--- reports
use_after_scope_read at line 10
--- end
stopped by a report
*/
