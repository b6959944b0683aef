#include <stdio.h>
#include <stdlib.h>

// When make_number returns, its pointer p
// is gone, and nobody knows the block's
// address any more: a leak.

void make_number(void) {
    int *p = malloc(sizeof(int));
    *p = 42;
    printf("made %d\n", *p);
}

int main(void) {
    make_number();
    make_number();
    return 0;
}
