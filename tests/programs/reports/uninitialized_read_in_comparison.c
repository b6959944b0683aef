// The comparison of a sort reads an element that was never written; the report names the line of the comparison, and
// the line that called qsort.
#include <stdlib.h>

static int compare(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }

int main(void) {
    int *values = malloc(4 * sizeof *values);
    values[0] = 3;
    values[1] = 2;
    values[3] = 1;
    qsort(values, 4, sizeof *values, compare);
    free(values);
    return 0;
}
/* expected
--- reports
uninitialized_read at line 5
--- end
stopped by a report
*/
