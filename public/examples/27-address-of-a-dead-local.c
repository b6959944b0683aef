#include <stdio.h>

// The frame of make is gone when it
// returns; the address of its local leads
// to memory that the next call uses again.

int *make(void) {
    int local = 5;
    int *p = &local;
    return p;
}

int main(void) {
    int *p = make();
    printf("%d\n", *p);
    return 0;
}
