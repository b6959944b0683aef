// Frees a string literal.
#include <stdlib.h>

int main(void) {
    char *name = "heap";
    free(name);
    return 0;
}
/* expected
--- reports
free_of_literal at line 6
--- end
stopped by a report
*/
