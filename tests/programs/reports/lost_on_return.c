// The pointer was the only one to its block, and is gone when main returns.
#include <stdlib.h>

int main(void) {
    int *x = malloc(sizeof(int));
    *x = 3;
    return 0;
}
/* expected
--- reports
leak at line 5
--- end
exited with 0
*/
