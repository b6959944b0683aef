// Each call has its own local, lower on the stack.
#include <stdio.h>

char *before;

void go(int depth) {
    int local = depth;
    printf("depth %d, lower: %d\n", local, before == NULL || (char *)&local < before);
    before = (char *)&local;
    if (depth < 5) go(depth + 1);
}

int main(void) {
    go(1);
    return 0;
}
/* expected
depth 1, lower: 1
depth 2, lower: 1
depth 3, lower: 1
depth 4, lower: 1
depth 5, lower: 1
--- end
exited with 0
*/
