// Reads before the start of a local array.
#include <stdio.h>

int main(void) {
    int numbers[3] = {1, 2, 3};
    int *p = numbers;
    p--;
    printf("%d\n", *p);
    return 0;
}
/* expected
--- reports
stack_underflow_read at line 8
--- end
stopped by a report
*/
