// The variable lives as long as the pointer is used.
#include <stdio.h>

int main(void) {
    int inner = 3;
    int *p;
    { p = &inner; }
    printf("%d\n", *p);
    return 0;
}
/* expected
3
--- end
exited with 0
*/
