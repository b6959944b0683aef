#include <stdio.h>

int main(void) {
    printf("Hello\n")
    return 0;
}
/* expected
4:22 error missing_semicolon: `;` is missing after this statement
  fix 4:22 `;`
mended by the fixes
*/
