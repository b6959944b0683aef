// Frees a global array.
#include <stdlib.h>

int numbers[10];

int main(void) {
    int *p = numbers;
    free(p);
    return 0;
}
/* expected
--- reports
free_of_global at line 8
--- end
stopped by a report
*/
