#include <stdio.h>
int main(void) {
    int a[3] = {1, 2, 3};
    printf("%d\n", a(1));
    return 0;
}
/* expected
4:20-21 error not_a_function: this is called like a function, but has type `int [3]`; an element is chosen by `[ ]`
  fix 4:21-22 `[`
  fix 4:23-24 `]`
mended by the fixes
*/
