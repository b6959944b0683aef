// Cuts an address to 32 bits, and uses what is left.
#include <stdlib.h>

int main(void) {
    int *p = malloc(sizeof(int));
    int *cut = (int *)(unsigned long)(unsigned int)(unsigned long)p;
    *cut = 1;
    free(p);
    return 0;
}
/* expected
--- reports
wild_write at line 7
--- end
stopped by a report
*/
