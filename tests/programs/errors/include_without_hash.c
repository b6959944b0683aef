include <stdio.h>
int main(void) {
    printf("hello\n");
    return 0;
}
/* expected
1:1-8 error statement_outside_function: this statement stands outside of any function
3:5-11 warning library_function_undeclared: `printf` is used without `#include <stdio.h>`
  fix 1:1 `#include <stdio.h> `
after the fixes: statement_outside_function
*/
