// Returns the address of a local variable.
#include <stdio.h>

int *make(void) {
    int value = 5;
    int *p = &value;
    return p;
}

int main(void) {
    int *p = make();
    printf("%d\n", *p);
    return 0;
}
/* expected
--- diagnostics
returns_local_address at line 7: the address of `value` is returned, which ends with this call
--- reports
use_after_return_read at line 12
--- end
stopped by a report
*/
