#include <stdio.h>
int main(void) {
    printf("%d\n", 1 + 2;
    return 0;
}
/* expected
3:25 error unclosed: `)` is missing: `(` is not closed before `;`
  note 3:11-12 this `(` is not closed
  fix 3:25 `)`
mended by the fixes
*/
