#include <stdio.h>

int main(void) {
    int a = 1, b;
    b = a + 1
    a = b;
    printf("%d %d\n", a, b);
    return 0;
}
/* expected
5:14 error missing_semicolon: `;` is missing after this statement
  fix 5:14 `;`
mended by the fixes
*/
