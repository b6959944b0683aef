// Moves a copy of the pointer.
#include <stdlib.h>

int main(void) {
    char *text = malloc(4);
    char *at = text;
    for (int i = 0; i < 3; i++) *at++ = 'a';
    free(text);
    return 0;
}
/* expected
--- end
exited with 0
*/
