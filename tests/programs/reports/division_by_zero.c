// The average of nothing.
#include <stdio.h>

int average(int sum, int count) { return sum / count; }

int main(void) {
    printf("%d\n", average(10, 0));
    return 0;
}
/* expected
--- reports
division_by_zero at line 4
--- end
Floating point exception: an integer was divided by zero.
*/
