#include <stdio.h>
int main(void) {
    int x = 1;
    if (x == 1 {
        printf("one\n");
    }
    return 0;
}
/* expected
4:15 error unclosed: `)` is missing: `(` is not closed before `{`
  note 4:8-9 this `(` is not closed
  fix 4:15 `)`
mended by the fixes
*/
