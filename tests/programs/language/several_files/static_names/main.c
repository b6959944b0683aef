#include <stdio.h>
#include "api.h"
static int helper(void) { return 1; }
static int state = 100;
struct private { int x; };
enum { LIMIT = 1 };
#define NAME "main"
int main(void)
{
    struct private p = {5};
    printf("%d %d %d\n", helper(), a_run(), b_run());
    printf("%d %d %d\n", state, a_state(), b_state());
    printf("%s %s %s\n", NAME, a_name(), b_name());
    printf("%d %d %d\n", LIMIT, a_limit(), p.x);
    printf("%d\n", a_inline() + b_inline());
    return 0;
}
