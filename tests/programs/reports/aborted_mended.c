// An assertion that holds.
#include <assert.h>

int main(void) {
    int count = 1;
    assert(count > 0);
    return 0;
}
/* expected
--- end
exited with 0
*/
