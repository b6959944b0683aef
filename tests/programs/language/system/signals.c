#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
static volatile sig_atomic_t got, count;
static void handler(int s) {
  got = s;
  count++;
}
static void again(int s) { printf("again %d\n", s == SIGUSR1); }
int main(void) {
  printf("%d\n", signal(SIGINT, handler) == SIG_DFL);
  raise(SIGINT);
  printf("%d %d\n", got == SIGINT, count);
  signal(SIGTERM, handler);
  raise(SIGTERM);
  printf("%d %d\n", got == SIGTERM, count);
  printf("%d\n", signal(SIGINT, SIG_IGN) == handler);
  raise(SIGINT);
  printf("%d\n", count);
  signal(SIGUSR1, again);
  raise(SIGUSR1);
  raise(SIGUSR1);
  printf("%d\n", signal(SIGUSR1, SIG_DFL) == again);
  printf("%d %d %d\n", SIGABRT, SIGSEGV, SIGFPE);
  return 0;
}
