#include <stdio.h>
int main(void) {
    int x = 3;
    if (x > 2) {
        printf("a\n");
    else {
        printf("b\n");
    }
    return 0;
}
/* expected
5:23 error unclosed: `}` is missing: `{` is not closed before `else`
  note 4:16-17 this `{` is not closed
  fix 5:23 `}`
mended by the fixes
*/
