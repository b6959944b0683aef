// Reads the last element of a global array.
#include <stdio.h>

int days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

int days_in(int month) { return days[month - 1]; }

int main(void) {
    printf("%d\n", days_in(12));
    return 0;
}
/* expected
31
--- end
exited with 0
*/
