#include <stdio.h>
int calculate_sum(int a, int b) { return a + b; }
int main(void) {
    printf("%d\n", calculateSum(1, 2));
    return 0;
}
/* expected
4:20-32 error undeclared_function: there is no function `calculateSum`; did you mean `calculate_sum`?
  fix 4:20-32 `calculate_sum`
mended by the fixes
*/
