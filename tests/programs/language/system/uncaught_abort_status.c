#include <stdio.h>
#include <stdlib.h>
static void bye(void) { puts("bye"); }
int main(void)
{
    atexit(bye);
    puts("exit with 300 keeps the low byte");
    exit(300);
}
