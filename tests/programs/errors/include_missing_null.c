int main(void) {
    int *p = NULL;
    return p != NULL;
}
/* expected
2:14-18 error undeclared_name: `NULL` is not declared; it comes from `<stddef.h>`
  fix 1:1 `#include <stddef.h> `
mended by the fixes
*/
