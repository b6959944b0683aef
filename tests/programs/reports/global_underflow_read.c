// Pops once too often from a stack in a global array.
#include <stdio.h>

int stack[4] = {10};
int count = 1;

int pop(void) { return stack[--count]; }

int main(void) {
    printf("%d\n", pop());
    printf("%d\n", pop());
    return 0;
}
/* expected
10
--- reports
global_underflow_read at line 7
--- end
stopped by a report
*/
