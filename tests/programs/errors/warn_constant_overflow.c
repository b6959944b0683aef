#include <stdio.h>
int main(void) {
    int seconds = 60 * 60 * 24 * 365 * 100;
    long big = 1000000 * 1000000;
    printf("%d %ld\n", seconds, big);
    return 0;
}
/* expected
3:19-43 warning constant_overflow: the result, 3153600000, does not fit in int
4:16-33 warning constant_overflow: the result, 1000000000000, does not fit in int
*/
