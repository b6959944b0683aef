#include <stdio.h>
int main(void) {
    int count = 3
    printf("%d\n", cuont);
    return 0;
}
/* expected
3:18 error missing_semicolon: `;` is missing after this declaration
  fix 3:18 `;`
4:20-25 error undeclared_name: `cuont` is not declared; did you mean `count`?
  fix 4:20-25 `count`
mended by the fixes
*/
