// The only pointer to a block is overwritten in a loop: three blocks lost, one report.
#include <stdlib.h>

int main(void) {
    char *line = NULL;
    for (int i = 0; i < 4; i++) line = malloc(10);
    free(line);
    return 0;
}
/* expected
--- reports
leak at line 6
--- end
exited with 0
*/
