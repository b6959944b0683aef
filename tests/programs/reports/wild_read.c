// Uses a number as an address.
#include <stdio.h>

int main(void) {
    int *p = (int *)0x123456;
    printf("%d\n", *p);
    return 0;
}
/* expected
--- reports
wild_read at line 6
--- end
stopped by a report
*/
