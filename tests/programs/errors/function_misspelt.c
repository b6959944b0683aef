#include <stdio.h>
int main(void) {
    prinft("hello\n");
    return 0;
}
/* expected
3:5-11 error undeclared_function: there is no function `prinft`; did you mean `printf`?
  fix 3:5-11 `printf`
mended by the fixes
*/
