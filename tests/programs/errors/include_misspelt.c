#include <stdoi.h>
int main(void) {
    printf("hello\n");
    return 0;
}
/* expected
1:10-19 error header_not_found: there is no header `<stdoi.h>`
  note 1:10-19 did you mean <stdio.h>?
  fix 1:10-19 `<stdio.h>`
3:5-11 warning library_function_undeclared: `printf` is used without `#include <stdio.h>`
  fix 1:1 `#include <stdio.h> `
mended by the fixes
*/
