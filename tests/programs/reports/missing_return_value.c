// One way through the function has no return.
#include <stdio.h>

int sign(int n) {
    if (n > 0) return 1;
    if (n < 0) return -1;
}

int main(void) {
    printf("%d\n", sign(0));
    return 0;
}
/* expected
--- diagnostics
missing_return_on_some_way at line 7: `sign` can end without returning a value of type `int`
--- reports
missing_return_value at line 7
--- end
stopped by a report
*/
