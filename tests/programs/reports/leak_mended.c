// A function that allocates and frees.
#include <stdlib.h>

void use(void) {
    int *p = malloc(sizeof(int));
    *p = 1;
    free(p);
}

int main(void) {
    use();
    return 0;
}
/* expected
--- end
exited with 0
*/
