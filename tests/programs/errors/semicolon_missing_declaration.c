#include <stdio.h>

int main(void) {
    int total = 0
    int i;
    for (i = 0; i < 10; i++) total += i;
    printf("%d\n", total);
    return 0;
}
/* expected
4:18 error missing_semicolon: `;` is missing after this declaration
  fix 4:18 `;`
mended by the fixes
*/
