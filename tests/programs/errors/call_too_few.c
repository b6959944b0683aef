#include <stdio.h>
int power(int base, int exponent) {
    int result = 1;
    while (exponent-- > 0) result *= base;
    return result;
}
int main(void) {
    printf("%d\n", power(2));
    return 0;
}
/* expected
8:27-28 error too_few_arguments: `power` takes 2 arguments, but gets 1
  note 2:5-10 declared here: `int power(int, int)`
*/
