#include <stdio.h>
#include <stdlib.h>
static int status = 3;
static void done(void) { printf("status %d\n", status); }
int main()
{
    atexit(done);
    printf("falls off the end\n");
    status = 0;
}
