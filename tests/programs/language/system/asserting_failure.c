#include <assert.h>
#include <stdio.h>
int main(void)
{
    int x = 3;
    printf("before\n");
    fflush(stdout);
    assert(x == 3);
    printf("after\n");
    return x == 3 ? 0 : 1;
}
