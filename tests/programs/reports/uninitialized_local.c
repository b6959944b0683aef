// Sums into a local variable without a start.
#include <stdio.h>

int main(void) {
    int sum;
    for (int i = 0; i < 3; i++) sum += i;
    printf("%d\n", sum);
    return 0;
}
/* expected
--- diagnostics
never_set at line 6: `sum` is read here, but was never given a value
--- reports
uninitialized_read at line 6
--- end
stopped by a report
*/
