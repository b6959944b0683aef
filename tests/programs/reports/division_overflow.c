// The smallest int has no counterpart.
#include <limits.h>
#include <stdio.h>

int main(void) {
    int smallest = INT_MIN, divisor = -1;
    printf("%d\n", smallest / divisor);
    return 0;
}
/* expected
--- reports
division_overflow at line 7
--- end
Floating point exception: the result of a division does not fit.
*/
