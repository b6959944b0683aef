// The same as on hardware: nothing is told where checking is off.
// options: check=off
#include <stdio.h>
#include <signal.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
#include <assert.h>
#include <errno.h>
#include <sys/mman.h>
#include <unistd.h>
static sigjmp_buf back;
static jmp_buf plain;
static volatile sig_atomic_t count;
static void h(int s) { printf("caught %d\n", s); count++; siglongjmp(back, s); }
static char *page;
static void info(int s, siginfo_t *i, void *c) {
    printf("info %d %d %d %d\n", s, i->si_signo, i->si_code, (char *)i->si_addr == page + 10);
    mprotect(page, 4096, PROT_READ | PROT_WRITE);
}
static int zero;
int main(void) {
    setvbuf(stdout, 0, _IONBF, 0);
    signal(SIGSEGV, h); signal(SIGFPE, h); signal(SIGABRT, h);
    for (volatile int i = 0; i < 3; i++) {
        if (sigsetjmp(back, 1) == 0) { int *p = 0; *p = 5; puts("no"); }
    }
    int r;
    if ((r = sigsetjmp(back, 1)) == 0) { printf("%d\n", 5 / zero); } else printf("r %d\n", r);
    if ((r = sigsetjmp(back, 1)) == 0) { char *s = "abc"; s[0] = 'x'; } else printf("r %d\n", r);
    if ((r = sigsetjmp(back, 1)) == 0) abort(); else printf("r %d\n", r);
    if ((r = sigsetjmp(back, 1)) == 0) assert(zero == 1); else printf("r %d\n", r);
    if ((r = sigsetjmp(back, 1)) == 0) { printf("%zu\n", strlen((char *)8)); } else printf("r %d\n", r);
    if ((r = sigsetjmp(back, 1)) == 0) { void (*f)(void) = 0; f(); } else printf("r %d\n", r);
    printf("count %d\n", (int)count);
    struct sigaction sa; memset(&sa, 0, sizeof sa);
    sa.sa_sigaction = info; sa.sa_flags = SA_SIGINFO;
    sigemptyset(&sa.sa_mask);
    struct sigaction old;
    printf("%d\n", sigaction(SIGSEGV, &sa, &old));
    printf("old %d\n", old.sa_handler == h);
    page = mmap(0, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    page[10] = 7;
    printf("%d\n", page[10]);
    sigset_t set, was;
    sigemptyset(&set); sigaddset(&set, SIGUSR1);
    signal(SIGUSR1, h);
    sigprocmask(SIG_BLOCK, &set, &was);
    raise(SIGUSR1);
    puts("blocked");
    sigset_t pend; sigpending(&pend); printf("pending %d\n", sigismember(&pend, SIGUSR1));
    if ((r = sigsetjmp(back, 1)) == 0) sigprocmask(SIG_UNBLOCK, &set, 0); else printf("r %d\n", r);
    printf("raise bad %d %d\n", raise(100), errno == EINVAL);
    return 0;
}
/* expected
--- diagnostics
literal_is_written at line 30: `s` points to a string literal, which cannot be written
caught 11
caught 11
caught 11
caught 8
r 8
caught 11
r 11
caught 6
r 6
caught 6
r 6
caught 11
r 11
caught 11
r 11
count 9
0
old 1
info 11 11 2 1
7
blocked
pending 1
caught 10
r 10
raise bad -1 0
--- standard error
faults_are_caught_unchecked.c:32: main: Assertion `zero == 1' failed.
--- end
exited with 0
*/
