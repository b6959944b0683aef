#include <stdio.h>
int main(void) {
    int x = 1;
    if (x > 0)
        puts("positive");
        puts("really");
    else
        puts("negative");
    return 0;
}
/* expected
7:5-9 error else_without_if: this `else` belongs to no `if`
*/
