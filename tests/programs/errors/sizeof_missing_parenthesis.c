#include <stdlib.h>
int main(void) {
    int *p = malloc(3 * sizeof int);
    free(p);
    return 0;
}
/* expected
3:32-35 error sizeof_without_parentheses: `sizeof` wants parentheses around a type
  fix 3:31-32 `(`
  fix 3:35 `)`
mended by the fixes
*/
