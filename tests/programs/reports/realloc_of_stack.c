// Wants to make a local array bigger.
#include <stdlib.h>

int main(void) {
    int numbers[4] = {0};
    int *p = numbers;
    p = realloc(p, 100);
    return p == NULL;
}
/* expected
--- diagnostics
realloc_into_itself at line 7: if `realloc` fails, the only pointer to the block, `p`, is lost
--- reports
free_of_stack at line 7
--- end
stopped by a report
*/
