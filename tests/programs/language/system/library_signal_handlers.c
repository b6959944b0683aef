#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t count, last;
static jmp_buf back;
static void note(int s) {
    ++count;
    last = s;
}
static void escape(int s) { longjmp(back, s); }
static void on_abort(int s) {
    printf("aborting %d\n", s);
    fflush(stdout);
    _exit(5);
}
int main(void) {
    printf("%d\n", signal(SIGINT, note) == SIG_DFL);
    printf("%d\n", raise(SIGINT));
    printf("%d %d\n", (int)count, (int)last);
    raise(SIGINT);
    printf("%d\n", signal(SIGINT, SIG_IGN) == note);
    raise(SIGINT);
    printf("%d %d\n", (int)count, signal(SIGINT, SIG_DFL) == SIG_IGN);
    signal(SIGFPE, escape);
    int r = setjmp(back);
    if (r == 0) raise(SIGFPE);
    printf("%d\n", r == SIGFPE);
    struct sigaction action, before;
    memset(&action, 0, sizeof action);
    action.sa_handler = note;
    sigemptyset(&action.sa_mask);
    sigaddset(&action.sa_mask, SIGUSR2);
    printf("%d %d\n", sigismember(&action.sa_mask, SIGUSR2), sigismember(&action.sa_mask, SIGUSR1));
    printf("%d\n", sigaction(SIGUSR1, &action, &before));
    kill(getpid(), SIGUSR1);
    printf("%d %d\n", (int)count, last == SIGUSR1);
    printf("%d\n", signal(SIGKILL, note) == SIG_ERR);
    raise(SIGCHLD);
    signal(SIGABRT, on_abort);
    abort();
}
