// Tests the divisor first; remainders have the sign of the dividend.
#include <stdio.h>

int average(int sum, int count) { return count == 0 ? 0 : sum / count; }

int main(void) {
    printf("%d %d %d %d\n", average(10, 0), average(10, 4), -7 / 2, -7 % 2);
    return 0;
}
/* expected
0 2 -3 -1
--- end
exited with 0
*/
