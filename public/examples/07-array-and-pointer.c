#include <stdio.h>

// An array is room for its elements; a
// pointer is room for one address. In a
// call the array's address is passed.

int sum(int *first, int count) {
    int total = 0;
    for (int i = 0; i < count; i++) {
        total += first[i];
    }
    return total;
}

int main(void) {
    int numbers[4] = {1, 2, 3, 4};
    int *p = numbers; // points at numbers[0]
    p = p + 2;        // two elements on: 8 bytes
    *p = 30;

    printf("numbers: %d bytes\n", (int)sizeof(numbers));
    printf("pointer: %d bytes\n", (int)sizeof(p));
    printf("sum: %d\n", sum(numbers, 4));
    return 0;
}
