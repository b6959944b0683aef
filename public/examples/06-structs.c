#include <stdio.h>
#include <stdlib.h>

// A struct keeps its members side by side.
// Look for the gap after `grade`: `points`
// must start at a multiple of 4.

struct student {
    char grade;
    int points;
    double mean;
};

int main(void) {
    struct student on_stack;
    on_stack.grade = 'B';
    on_stack.points = 71;
    on_stack.mean = 2.3;

    struct student *on_heap = malloc(sizeof(struct student));
    *on_heap = on_stack; // copies all 16 bytes
    on_heap->grade = 'A';

    printf("%c %d\n", on_stack.grade, on_stack.points);
    printf("%c %d\n", on_heap->grade, on_heap->points);
    printf("sizeof: %d bytes\n", (int)sizeof(struct student));

    free(on_heap);
    return 0;
}
