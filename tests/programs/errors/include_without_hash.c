include <stdio.h>
int main(void) {
    printf("hello\n");
    return 0;
}
/* expected
1:1-8 error directive_without_hash: `include` is a directive and needs a `#` before it
  fix 1:1 `#`
3:5-11 warning library_function_undeclared: `printf` is used without `#include <stdio.h>`
  fix 1:1 `#include <stdio.h> `
mended by the fixes
*/
