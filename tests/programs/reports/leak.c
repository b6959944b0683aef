// A function that allocates and forgets.
#include <stdlib.h>

void forget(void) {
    int *p = malloc(sizeof(int));
    *p = 1;
}

int main(void) {
    forget();
    return 0;
}
/* expected
--- reports
leak at line 5
--- end
exited with 0
*/
