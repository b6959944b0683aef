// Nobody handles the signal.
#include <signal.h>
#include <stdio.h>

int main(void) {
    puts("before");
    raise(SIGTERM);
    puts("after");
    return 0;
}
/* expected
before
--- reports
ended_by_signal at line 7
--- end
The program raised SIGTERM and has no handler for it.
*/
