// Forgets the byte for the end of a string.
#include <stdlib.h>
#include <string.h>

int main(void) {
    const char *name = "Dijkstra";
    char *copy = malloc(strlen(name));
    strcpy(copy, name);
    free(copy);
    return 0;
}
/* expected
--- diagnostics
no_room_for_zero at line 7: there is no room for the zero that ends the text
--- reports
heap_overflow_write at line 8
--- end
stopped by a report
*/
