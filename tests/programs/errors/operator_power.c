#include <stdio.h>
int main(void) {
    int x = 2 ** 3;
    double y = 2 ^ 3;
    printf("%d %f\n", x, y);
    return 0;
}
/* expected
3:15-17 error power_operator: C has no operator `**` for powers; use `pow` from <math.h>
*/
