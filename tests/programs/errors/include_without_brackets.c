#include stdio.h
int main(void) {
    printf("hello\n");
    return 0;
}
/* expected
1:10-17 error header_name_expected: `#include` wants a name like <stdio.h> or "list.h"
  fix 1:10-17 `<stdio.h>`
3:5-11 warning library_function_undeclared: `printf` is used without `#include <stdio.h>`
  fix 1:1 `#include <stdio.h> `
mended by the fixes
*/
