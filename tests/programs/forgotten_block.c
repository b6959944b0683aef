// A block that nobody frees is reported when the program ends.
#include <stdlib.h>

int main(void) {
    char *letters = malloc(26);
    letters[0] = 'a';
    letters = NULL;
    return letters == NULL ? 3 : 0;
}
/* expected
--- reports
leak at line 5
--- end
exited with 3
*/
