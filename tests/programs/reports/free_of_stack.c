// Frees a local array.
#include <stdlib.h>

int main(void) {
    int numbers[10];
    int *p = numbers;
    free(p);
    return 0;
}
/* expected
--- reports
free_of_stack at line 7
--- end
stopped by a report
*/
