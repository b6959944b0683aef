#include <stdio.h>
typedef struct { int x; } Box;
int main(void) {
    Box.x = 3;
    printf("%d\n", int);
    return 0;
}
/* expected
4:8-9 error name_expected: a name is expected here, but `.` was found
5:20-23 error type_as_argument: `int` starts a type, but a call takes values
*/
