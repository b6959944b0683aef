#include <stdio.h>
#include <stdlib.h>
static void no(void) { puts("no"); }
static void yes(void) {
    puts("yes");
    fflush(stdout);
}
int main(void) {
    atexit(no);
    at_quick_exit(yes);
    puts("before");
    fflush(stdout);
    quick_exit(9);
}
