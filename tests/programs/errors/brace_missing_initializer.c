#include <stdio.h>
int main(void) {
    int a[3] = {1, 2, 3;
    printf("%d\n", a[1]);
    return 0;
}
/* expected
3:24 error unclosed: `}` is missing: `{` is not closed before `;`
  note 3:16-17 this `{` is not closed
  fix 3:24 `}`
mended by the fixes
*/
