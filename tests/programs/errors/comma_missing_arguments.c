#include <stdio.h>
int main(void) {
    int x = 1, y = 2;
    printf("%d %d\n" x, y);
    return 0;
}
/* expected
4:21 error token_expected: `,` is missing between two arguments; found `x`
  fix 4:21 `,`
mended by the fixes
*/
