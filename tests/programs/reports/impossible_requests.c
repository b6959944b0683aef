// malloc(-1) and a hundred megabytes are refused; nothing else happens.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    printf("%p\n", malloc(-1));
    printf("%p\n", malloc(100 * 1024 * 1024));
    printf("%p\n", calloc((size_t)-1 / 2, 4));
    return 0;
}
/* expected
(nil)
(nil)
(nil)
--- end
exited with 0
*/
