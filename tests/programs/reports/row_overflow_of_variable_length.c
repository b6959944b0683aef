// A step over the end of an array whose rows have a length known only at run time.
#include <stdio.h>

static int last(int rows, int columns, int table[rows][columns]) { return table[rows][0]; }

int main(void) {
    int rows = 2, columns = 3;
    int table[rows][columns];
    for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) table[i][j] = i * columns + j;
    }
    printf("%d\n", table[1][2]);
    return last(rows, columns, table);
}
/* expected
5
--- reports
stack_overflow_read at line 4
--- end
stopped by a report
*/
