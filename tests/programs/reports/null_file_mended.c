// Looks at the result of fopen, and says why it failed.
#include <errno.h>
#include <stdio.h>
#include <string.h>

int main(void) {
    FILE *f = fopen("missing.txt", "r");
    if (!f) {
        printf("missing.txt: %s\n", strerror(errno));
        return 1;
    }
    fclose(f);
    return 0;
}
/* expected
missing.txt: No such file or directory
--- end
exited with 1
*/
