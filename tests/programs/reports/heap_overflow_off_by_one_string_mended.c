// Has room for the end of a string.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void) {
    const char *name = "Dijkstra";
    char *copy = malloc(strlen(name) + 1);
    strcpy(copy, name);
    puts(copy);
    free(copy);
    return 0;
}
/* expected
Dijkstra
--- end
exited with 0
*/
