// The conversions match their arguments.
#include <stdio.h>

int main(void) {
    printf("%f %zu %ld %s %c %u\n", 1.5, sizeof(int), 5L, "text", 'c', 7u);
    return 0;
}
/* expected
1.500000 4 5 text c 7
--- end
exited with 0
*/
