// Lets the caller own the variable.
#include <stdio.h>

void make(int *result) { *result = 5; }

int main(void) {
    int value;
    make(&value);
    printf("%d\n", value);
    return 0;
}
/* expected
5
--- end
exited with 0
*/
