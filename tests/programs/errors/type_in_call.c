#include <stdio.h>
int add(int a, int b) { return a + b; }
int main(void) {
    int x = 1, y = 2;
    printf("%d\n", add(int x, int y));
    return 0;
}
/* expected
5:24-27 error type_as_argument: `int` starts a type, but a call takes values
5:31-34 error type_as_argument: `int` starts a type, but a call takes values
*/
