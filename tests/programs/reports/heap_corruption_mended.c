// options: check=continue
// Keeps inside its block: nothing is damaged.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *numbers = malloc(8 * sizeof(int));
    int *next = malloc(8 * sizeof(int));
    for (int i = 0; i < 8; i++) numbers[i] = -1;
    free(next);
    puts("printed");
    free(numbers);
    return 0;
}
/* expected
printed
--- end
exited with 0
*/
