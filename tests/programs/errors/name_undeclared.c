#include <stdio.h>
int main(void) {
    for (i = 0; i < 3; i++) {
        printf("%d\n", i);
    }
    return 0;
}
/* expected
3:10-11 error undeclared_name: `i` is not declared; to declare it here write its type in front, as in `int i`
  fix 3:10 `int `
mended by the fixes
*/
