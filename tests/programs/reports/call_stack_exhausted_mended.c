// A recursion that ends.
#include <stdio.h>

int depth(int n) { return n == 10000 ? 0 : depth(n + 1) + 1; }

int main(void) {
    printf("%d\n", depth(0));
    return 0;
}
/* expected
10000
--- end
exited with 0
*/
