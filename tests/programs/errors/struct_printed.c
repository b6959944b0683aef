#include <stdio.h>
struct point { int x, y; };
int main(void) {
    struct point p = {1, 2};
    printf("%d\n", p);
    return 0;
}
/* expected
5:20-21 warning format_mismatch: `%d` wants a value of type `int`, but gets `struct point`
*/
