#include <stdlib.h>
int main(void) {
    int *p = malloc(4);
    p = realloc(p, 8);
    realloc(p, 16);
    free(p);
    return 0;
}
/* expected
4:9-22 note realloc_into_itself: if `realloc` fails, the only pointer to the block, `p`, is lost
5:5-19 warning result_unused: the result of `realloc` is not used
*/
