// On hardware the instruction would fail for ever.
#include <stdio.h>
#include <signal.h>
static void h(int s) { printf("caught %d\n", s); }
int main(void) { signal(SIGSEGV, h); int *p = 0; *p = 1; return 0; }
/* expected
caught 11
caught 11
caught 11
caught 11
caught 11
caught 11
caught 11
caught 11
caught 11
caught 11
--- reports
null_write at line 5
--- end
Segmentation fault: the program wrote to address 0x0, a NULL pointer. The handler for SIGSEGV has returned 10 times, and each time the same instruction failed again; a real machine would go on with that for ever. A handler has to end the program, to mend the cause, or to leave with siglongjmp.
*/
