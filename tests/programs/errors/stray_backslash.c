#include <stdio.h>
int main(void) {
    printf("a"); \n
    return 0;
}
/* expected
3:18-20 error stray_escape: `\n` stands outside of any string
  fix 3:18-20 ``
mended by the fixes
*/
