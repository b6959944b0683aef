// The simulated clock moves while the program computes, sleeps or waits.
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/time.h>
#include <unistd.h>

static volatile sig_atomic_t rung;
static void ring(int signal) { rung += signal == SIGALRM; }

int main(void) {
    signal(SIGALRM, ring);
    alarm(2);
    unsigned left = sleep(10);
    printf("slept: %u left, rung %d\n", left, (int)rung);
    struct itimerval soon = {.it_value = {0, 5000}, .it_interval = {0, 2000}};
    setitimer(ITIMER_REAL, &soon, NULL);
    while (rung < 4) {
    }
    soon = (struct itimerval){0};
    setitimer(ITIMER_REAL, &soon, NULL);
    printf("computed: rung %d\n", (int)rung);
    alarm(1);
    int result = pause();
    printf("paused: %d, %s, rung %d\n", result, errno == EINTR ? "interrupted" : "?", (int)rung);
    alarm(30);
    printf("called off with %u seconds left\n", alarm(0));
    signal(SIGALRM, SIG_DFL);
    alarm(1);
    for (;;) pause();
}
/* expected
slept: 8 left, rung 1
computed: rung 4
paused: -1, interrupted, rung 5
called off with 30 seconds left
--- reports
ended_by_signal at line 30
--- end
The program raised SIGALRM and has no handler for it.
*/
