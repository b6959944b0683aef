// Code lies lowest, the heap above, the stack far above.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    char *byte = malloc(1);
    int local = 0;
    printf("main  %p\n", (void *)main);
    printf("heap  %p\n", (void *)byte);
    printf("stack %p\n", (void *)&local);
    printf("%d %d\n", (char *)main < byte, byte < (char *)&local);
    free(byte);
    return 0;
}
/* expected
main  0x555555554000
heap  0x555555558010
stack 0x7fffffffefc4
1 1
--- end
exited with 0
*/
