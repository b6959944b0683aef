#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
static sigjmp_buf back;
static int caught;
static void on_abort(int s) { caught = s; siglongjmp(back, 2); }
static void on_fpe(int s) { printf("fpe %d\n", s == SIGFPE); exit(4); }
int main(void)
{
    signal(SIGABRT, on_abort);
    if (sigsetjmp(back, 1) == 0) abort();
    printf("survived %d\n", caught == SIGABRT);
    signal(SIGFPE, on_fpe);
    raise(SIGFPE);
    puts("never");
    return 0;
}
