// Reads one element behind a local array.
#include <stdio.h>

int main(void) {
    int numbers[3] = {1, 2, 3};
    int sum = 0;
    for (int i = 0; i <= 3; i++) sum += numbers[i];
    printf("%d\n", sum);
    return 0;
}
/* expected
--- reports
stack_overflow_read at line 7
--- end
stopped by a report
*/
