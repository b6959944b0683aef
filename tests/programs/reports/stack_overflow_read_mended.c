// Reads all of a local array.
#include <stdio.h>

int main(void) {
    int numbers[3] = {1, 2, 3};
    int sum = 0;
    for (int i = 0; i < 3; i++) sum += numbers[i];
    printf("%d\n", sum);
    return 0;
}
/* expected
6
--- end
exited with 0
*/
