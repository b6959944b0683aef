#include <stdlib.h>

// Only what malloc gave may be freed. A
// local variable lies on the stack: there
// is no chunk header in front of it.

int main(void) {
    int number = 5;
    int *p = &number;

    free(p);
    return 0;
}
