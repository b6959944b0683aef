#include <stdio.h>
int main(void) {
    int x = 1;
    if (x) puts("a");
    else puts("b");
    else puts("c");
    return 0;
}
/* expected
6:5-9 error else_without_if: this `else` belongs to no `if`
*/
