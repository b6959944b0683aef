#include <stdio.h>
int main(void) {
    int x = 1;
    if (x) {
        printf("x\n");
        break;
    }
    continue;
    return 0;
}
/* expected
6:9-14 error jump_outside_loop: `break` is used outside of a loop
8:5-13 error jump_outside_loop: `continue` is used outside of a loop
*/
