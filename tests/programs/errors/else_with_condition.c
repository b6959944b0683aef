#include <stdio.h>
int main(void) {
    int x = 1;
    if (x > 5) {
        puts("big");
    } else (x > 3) {
        puts("middle");
    }
    return 0;
}
/* expected
6:12-13 error else_with_condition: `else` takes no condition; write `else if`
  fix 6:11 ` if`
mended by the fixes
*/
