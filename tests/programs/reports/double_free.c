// Two owners of one block, and both free it.
#include <stdlib.h>

int main(void) {
    char *name = malloc(20);
    char *alias = name;
    free(name);
    free(alias);
    return 0;
}
/* expected
--- reports
double_free at line 8
--- end
stopped by a report
*/
