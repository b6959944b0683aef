#include <stdio.h>
#include <stdlib.h>

// A first look: one variable on the stack,
// one block on the heap. Press Step (F11)
// and watch where each of them appears.

int main(void) {
    int on_stack = 42;

    int *on_heap = malloc(sizeof(int));
    *on_heap = 7;

    printf("on the stack: %d, on the heap: %d\n", on_stack, *on_heap);

    free(on_heap);
    return 0;
}
