#include <stdio.h>
#include <stdlib.h>
static int level;
static void first(void) { printf("first %d\n", level); }
static void second(void) {
  printf("second %d\n", level);
  level = 9;
}
static void late(void) { puts("registered late"); }
static void third(void) {
  puts("third");
  atexit(late);
}
struct guard {
  int n;
} g = {5};
static void deep(int n) {
  level = n;
  if (n == 3) {
    puts("leaving");
    exit(g.n);
  }
  deep(n + 1);
}
int main(void) {
  int failed = atexit(first);
  failed += atexit(second);
  failed += atexit(third);
  printf("%d\n", failed);
  atexit(first);
  deep(0);
  puts("never");
  return 1;
}
