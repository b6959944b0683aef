// A global still points to the block when the program ends: no leak.
#include <stdlib.h>

char *cache;

int main(void) {
    cache = malloc(100);
    return 0;
}
/* expected
--- end
exited with 0
*/
