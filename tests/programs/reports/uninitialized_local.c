// Sums into a local variable without a start.
#include <stdio.h>

int main(void) {
    int sum;
    for (int i = 0; i < 3; i++) sum += i;
    printf("%d\n", sum);
    return 0;
}
/* expected
--- reports
uninitialized_read at line 6
--- end
stopped by a report
*/
