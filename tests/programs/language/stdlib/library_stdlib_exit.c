// atexit handlers run in reverse order when main returns, also those that a handler adds.
#include <stdio.h>
#include <stdlib.h>

static int depth;
static void last(void) { puts("last"); }
static void added(void) { puts("added by a handler"); }
static void first(void) {
    puts("first");
    atexit(added);
}
static void middle(void) { printf("middle, depth %d\n", depth); }

static void recurse(int n) {
    depth = n;
    if (n == 5) exit(7);
    recurse(n + 1);
}

int main(int argc, char **argv) {
    printf("%d\n", atexit(last));
    atexit(middle);
    atexit(first);
    if (argc > 5) return 3;
    recurse(1);
    return 0;
}
