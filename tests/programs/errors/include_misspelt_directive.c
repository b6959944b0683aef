#inlcude <stdio.h>
int main(void) {
    printf("hello\n");
    return 0;
}
/* expected
1:2-9 error unknown_directive: `#inlcude` is no preprocessor directive
  note 1:2-9 did you mean `#include`?
  fix 1:2-9 `include`
3:5-11 warning library_function_undeclared: `printf` is used without `#include <stdio.h>`
  fix 1:1 `#include <stdio.h> `
mended by the fixes
*/
