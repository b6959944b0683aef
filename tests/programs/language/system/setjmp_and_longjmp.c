#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
static jmp_buf top, *current;
static int depth;
static void down(int n) {
  depth++;
  if (n == 0) longjmp(top, 7);
  down(n - 1);
}
#define TRY                                                                                        \
  do {                                                                                             \
    jmp_buf b_, *old_ = current;                                                                   \
    current = &b_;                                                                                 \
    int e_ = setjmp(b_);                                                                           \
    if (!e_) {
#define CATCH(v)                                                                                   \
  current = old_;                                                                                  \
  }                                                                                                \
  else {                                                                                           \
    int v = e_;                                                                                    \
    current = old_;
#define END                                                                                        \
  }                                                                                                \
  }                                                                                                \
  while (0)
static void throw(int code) {
  if (!current) {
    puts("uncaught");
    exit(3);
  }
  longjmp(*current, code);
}
static void risky(int n) {
  TRY if (n > 2) throw(n);
  printf("fine %d\n", n);
  CATCH(e) printf("inner %d\n", e);
  if (e > 3) throw(e * 10);
  END;
}
int main(void) {
  volatile int tries = 0;
  int r = setjmp(top);
  tries++;
  if (r == 0) down(5);
  printf("%d %d %d\n", r, tries, depth);
  if (setjmp(top) == 0) longjmp(top, 0);
  else puts("zero becomes one");
  switch (setjmp(top)) {
  case 0: puts("first"); longjmp(top, 1);
  case 1: puts("second"); longjmp(top, 2);
  default: puts("done");
  }
  for (int i = 1; i < 5; i++) {
    TRY risky(i);
    CATCH(e) printf("outer %d\n", e);
    END;
  }
  static int loops;
  if (setjmp(top) < 3) {
    if (++loops < 5) longjmp(top, loops);
  }
  printf("%d\n", loops);
  throw(1);
  return 0;
}
