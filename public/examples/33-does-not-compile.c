#include <stdio.h>

// Three mistakes. Each is explained where
// it is, and the Problems panel offers to
// mend what it can.

int main(void) {
    int count = 3
    for (int i = 0; i < count; i++) {
        printf("%d\n", cuont);
    }
    return zero;
}
