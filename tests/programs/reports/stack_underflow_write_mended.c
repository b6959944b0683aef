// Shifts a local array to the left.
#include <stdio.h>

int main(void) {
    int numbers[3] = {1, 2, 3};
    for (int i = 1; i < 3; i++) numbers[i - 1] = numbers[i];
    printf("%d %d %d\n", numbers[0], numbers[1], numbers[2]);
    return 0;
}
/* expected
2 3 3
--- end
exited with 0
*/
