// A stack of fixed size that knows when it is full.
#include <stdio.h>

int stack[4];
int count;

int push(int value) {
    if (count == 4) return 0;
    stack[count++] = value;
    return 1;
}

int main(void) {
    int pushed = 0;
    for (int i = 0; i < 5; i++) pushed += push(i);
    printf("%d\n", pushed);
    return 0;
}
/* expected
4
--- end
exited with 0
*/
