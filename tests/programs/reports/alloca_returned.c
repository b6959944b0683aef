// A block of alloca ends with the call that took it.
#include <alloca.h>
#include <stdio.h>
#include <string.h>

static char *copied(const char *text) {
    char *copy = alloca(strlen(text) + 1);
    strcpy(copy, text);
    puts(copy);
    return copy;
}

int main(void) {
    char *copy = copied("short life");
    return copy[0];
}
/* expected
short life
--- reports
use_after_return_read at line 15
--- end
stopped by a report
*/
