// Counts in heap memory that was never set.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *counter = malloc(sizeof(int));
    if (*counter > 0) puts("positive");
    free(counter);
    return 0;
}
/* expected
--- reports
uninitialized_read at line 7
--- end
stopped by a report
*/
