#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
static void handler(void) {
  puts("quick");
  fflush(stdout);
}
static void never(void) { puts("atexit is not run"); }
int main(void)
{
  atexit(never);
  at_quick_exit(handler);
  printf("before\n");
  fflush(stdout);
  if (getpid() > 0)
    quick_exit(7);
  _Exit(1);
}
