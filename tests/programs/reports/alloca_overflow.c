// Memory from alloca has bounds too, and ends with its function.
// options: check=continue
#include <alloca.h>

static int *kept;

static void fill(int n) {
    kept = alloca(n * sizeof *kept);
    for (int i = 0; i <= n; ++i) kept[i] = i;
}

int main(void) {
    fill(4);
    return kept[0];
}
/* expected
--- reports
stack_overflow_write at line 9
use_after_return_read at line 14
--- end
exited with 0
*/
