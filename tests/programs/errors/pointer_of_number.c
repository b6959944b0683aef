#include <stdio.h>
int main(void) {
    int x = 3;
    printf("%d\n", *x);
    return 0;
}
/* expected
4:20-22 error not_a_pointer: `*` wants a pointer, not `int`
*/
