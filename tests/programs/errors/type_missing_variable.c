#include <stdio.h>
count = 3;
int main(void) {
    printf("%d\n", count);
    return 0;
}
/* expected
2:1-6 error variable_without_type: `count` is given a value here, but has no type
  fix 2:1 `int `
mended by the fixes
*/
