// A sort of more elements than there are is reported at the line that asked for it.
#include <stdlib.h>

static int compare(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }

int main(void) {
    int *values = malloc(4 * sizeof *values);
    for (int i = 0; i < 4; ++i) values[i] = 4 - i;
    qsort(values, 5, sizeof *values, compare);
    free(values);
    return 0;
}
/* expected
--- reports
heap_overflow_read at line 9
--- end
stopped by a report
*/
