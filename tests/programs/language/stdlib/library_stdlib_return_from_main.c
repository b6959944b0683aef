// main's return runs the handlers too, and its value is the status.
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
static int *block;
static void tidy(void) {
    printf("tidy %d\n", *block);
    free(block);
}
static void never(void) { puts("never"); }
int main(void) {
    block = malloc(sizeof *block);
    *block = 5;
    atexit(tidy);
    at_quick_exit(never);
    puts("main");
    return 42;
}
