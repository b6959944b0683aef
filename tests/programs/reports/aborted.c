// A failed assertion.
#include <assert.h>

int main(void) {
    int count = 0;
    assert(count > 0);
    return 0;
}
/* expected
--- standard error
aborted.c:6: main: Assertion `count > 0' failed.
--- reports
aborted at line 6
--- end
Aborted: The assertion count > 0 in main does not hold.
*/
