#include <stdlib.h>
int main(void) {
    int *p = (int*)malloc(4) int;
    free(p);
    return 0;
}
/* expected
3:29 error missing_semicolon: `;` is missing after this declaration
  fix 3:29 `;`
3:30-33 warning declares_nothing: this declares nothing
after the fixes: declares_nothing
*/
