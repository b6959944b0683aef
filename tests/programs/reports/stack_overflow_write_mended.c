// Copies a name into a local array with room for it.
#include <stdio.h>
#include <string.h>

int main(void) {
    char name[6];
    strcpy(name, "Knuth");
    puts(name);
    return 0;
}
/* expected
Knuth
--- end
exited with 0
*/
