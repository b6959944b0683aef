// Promises printf more than it gives.
#include <stdio.h>

int main(void) {
    printf("%d and %d\n", 1);
    return 0;
}
/* expected
--- diagnostics
format_without_argument at line 5: `%d` in the format has no argument
--- reports
format_mismatch at line 5
--- end
stopped by a report
*/
