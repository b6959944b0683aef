#include <stdio.h>
typedef struct { int x; } Box;
int main(void) {
    Box.x = 3;
    printf("%d\n", int);
    return 0;
}
/* expected
4:5-8 error type_as_value: `Box` is a type, not a value
5:20-23 error type_as_argument: `int` starts a type, but a call takes values
*/
