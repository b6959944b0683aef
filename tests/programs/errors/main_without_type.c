#include <stdio.h>
main() {
    printf("hello\n");
    return 0;
}
/* expected
2:1-5 warning missing_return_type: the function `main` has no return type; int is assumed
  fix 2:1 `int `
mended by the fixes
*/
