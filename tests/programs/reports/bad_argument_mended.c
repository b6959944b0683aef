// Writes to standard error.
#include <stdio.h>

int main(void) {
    fputs("seen\n", stderr);
    return 0;
}
/* expected
--- standard error
seen
--- end
exited with 0
*/
