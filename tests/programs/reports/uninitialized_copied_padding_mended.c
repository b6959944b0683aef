// Copying memory that was not set is no mistake, and reading what was set of it neither.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct pair {
    char tag;
    int value;
};

int main(void) {
    struct pair a, b;
    a.tag = 'x';
    a.value = 5;
    memcpy(&b, &a, sizeof a);
    int *from = malloc(8), *to = malloc(8);
    from[1] = 9;
    memcpy(to, from, 8);
    printf("%c %d %d\n", b.tag, b.value, to[1]);
    free(from);
    free(to);
    return 0;
}
/* expected
x 5 9
--- end
exited with 0
*/
