#include <stdio.h>
int main(void) {
    int a[3] = {1, 2, 3};
    printf("%d\n", a[1);
    a[0 = 4;
    return 0;
}
/* expected
4:23 error unclosed: `]` is missing: `[` is not closed before `)`
  note 4:21-22 this `[` is not closed
  fix 4:23 `]`
5:8 error unclosed: `]` is missing: `[` is not closed before `=`
  note 5:6-7 this `[` is not closed
  fix 5:8 `]`
mended by the fixes
*/
