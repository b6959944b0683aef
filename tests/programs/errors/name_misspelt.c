#include <stdio.h>
int main(void) {
    int counter = 3;
    printf("%d\n", conuter);
    return 0;
}
/* expected
4:20-27 error undeclared_name: `conuter` is not declared; did you mean `counter`?
  fix 4:20-27 `counter`
mended by the fixes
*/
