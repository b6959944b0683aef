#include <stdio.h>
int main(void) {
    printf("hello\n"));
    return 0;
}
/* expected
3:22-23 error stray_bracket: this `)` closes nothing
  fix 3:22-23 ``
mended by the fixes
*/
