int main(void) {
    printf("hello\n");
    return 0;
}
/* expected
2:5-11 warning library_function_undeclared: `printf` is used without `#include <stdio.h>`
  fix 1:1 `#include <stdio.h> `
mended by the fixes
*/
