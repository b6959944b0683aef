#include <stdio.h>
#include <stdlib.h>
int shared(void) { return 2; }
int number = 2;
int secret(void) { return 3; }
int by_alias(void) __attribute__((alias("shared")));
static void late(void) { puts("handler"); }
__attribute__((constructor(200))) static void c2(void) {
    puts("b");
    atexit(late);
}
__attribute__((destructor)) static void d(void) { puts("d"); }
