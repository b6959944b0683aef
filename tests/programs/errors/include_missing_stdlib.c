#include <stdio.h>
int main(void) {
    int *p = malloc(10 * sizeof(int));
    p[0] = 1;
    printf("%d\n", p[0]);
    free(p);
    return 0;
}
/* expected
3:14-20 warning library_function_undeclared: `malloc` is used without `#include <stdlib.h>`
  fix 1:1 `#include <stdlib.h> `
6:5-9 warning library_function_undeclared: `free` is used without `#include <stdlib.h>`
  fix 1:1 `#include <stdlib.h> `
mended by the fixes
*/
