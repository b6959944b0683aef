// longjmp leaves the signal blocked, so the second fault ends the program.
#include <stdio.h>
#include <signal.h>
#include <setjmp.h>
static jmp_buf b;
static void h(int s) { longjmp(b, 1); }
int main(void) { signal(SIGSEGV, h); int *p = 0; for (int i = 0; i < 2; i++) if (!setjmp(b)) *p = 1; else printf("back %d\n", i);  return 0; }
/* expected
back 0
--- reports
null_write at line 7
--- end
Segmentation fault: the program wrote to address 0x0, a NULL pointer. The handler for SIGSEGV did not run again: the signal is blocked, because the handler is still running or was left by longjmp. Leave it with siglongjmp, to a place that sigsetjmp(buffer, 1) marked.
*/
