#include <stdio.h>

// NULL is the address that nothing lies at.
// find returns it when there is no such
// number, and nobody asks.

int *find(int *numbers, int count, int wanted) {
    for (int i = 0; i < count; i++) {
        if (numbers[i] == wanted) {
            return &numbers[i];
        }
    }
    return NULL;
}

int main(void) {
    int numbers[3] = {10, 20, 30};
    int *found = find(numbers, 3, 25);
    printf("found %d\n", *found);
    return 0;
}
