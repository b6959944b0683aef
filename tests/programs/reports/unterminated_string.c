// Prints characters that no zero ends.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    char *text = malloc(3);
    text[0] = text[1] = text[2] = 'a';
    puts(text);
    free(text);
    return 0;
}
/* expected
--- reports
heap_overflow_read at line 8
--- end
stopped by a report
*/
