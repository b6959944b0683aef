#include <stdio.h>
int main(void) {
    double half = 1 / 2;
    double f = 100;
    double c = 5 / 9 * (f - 32);
    printf("%f %f\n", half, c);
    return 0;
}
/* expected
3:19-24 warning integer_division: 1 / 2 is 0: integers are divided without a fraction
5:16-21 warning integer_division: 5 / 9 is 0: integers are divided without a fraction
*/
