#include <stdio.h>
int main(void) {
    int x = (1 + 2));
    printf("%d\n", x);
    return 0;
}
/* expected
3:20-21 error stray_bracket: this `)` closes nothing
  fix 3:20-21 ``
mended by the fixes
*/
