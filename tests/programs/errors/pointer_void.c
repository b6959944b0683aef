#include <stdlib.h>
int main(void) {
    void *p = malloc(4);
    *p = 3;
    p[0] = 4;
    free(p);
    return 0;
}
/* expected
4:5-7 error void_dereference: `void *` points to something of unknown type
5:5-9 error void_dereference: `void *` points to something of unknown type
*/
