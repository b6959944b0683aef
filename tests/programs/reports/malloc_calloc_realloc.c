// options: heap-limit=65536
// calloc reads zero; realloc grows in place where it can, and moves with the contents where it cannot.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    int *zeros = calloc(8, sizeof(int));
    int sum = 0;
    for (int i = 0; i < 8; i++) sum += zeros[i];
    printf("sum %d\n", sum);

    int *last = malloc(4 * sizeof(int));
    last[3] = 33;
    int *grown = realloc(last, 64 * sizeof(int));
    printf("in place: %d, kept: %d\n", grown == last, grown[3]);

    zeros[7] = 77;
    int *moved = realloc(zeros, 512 * sizeof(int));
    printf("moved: %d, kept: %d\n", moved != zeros, moved[7]);

    void *too_much = malloc(1 << 20);
    printf("at the limit: %p\n", too_much);
    free(grown);
    free(moved);
    return 0;
}
/* expected
sum 0
in place: 1, kept: 33
moved: 1, kept: 77
at the limit: (nil)
--- end
exited with 0
*/
