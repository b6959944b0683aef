// Gives up.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    puts("before");
    abort();
}
/* expected
before
--- reports
aborted at line 7
--- end
Aborted: The program called abort().
*/
