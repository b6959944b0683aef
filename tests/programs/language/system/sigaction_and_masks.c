#include <signal.h>
#include <stdio.h>
#include <string.h>
static volatile sig_atomic_t hits;
static void on_usr(int s) { hits += s == SIGUSR1 ? 1 : 10; }
int main(void)
{
    struct sigaction sa, old;
    memset(&sa, 0, sizeof sa);
    sa.sa_handler = on_usr;
    sigemptyset(&sa.sa_mask);
    printf("%d\n", sigaction(SIGUSR1, &sa, NULL));
    sigaction(SIGUSR2, &sa, &old);
    printf("%d\n", old.sa_handler == SIG_DFL);
    raise(SIGUSR1);
    raise(SIGUSR2);
    printf("%d\n", (int)hits);
    sa.sa_handler = SIG_IGN;
    sigaction(SIGUSR1, &sa, &old);
    raise(SIGUSR1);
    printf("%d %d\n", (int)hits, old.sa_handler == on_usr);
    return 0;
}
