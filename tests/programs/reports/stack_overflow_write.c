// Copies a name into a local array that is too small for it.
#include <stdio.h>
#include <string.h>

int main(void) {
    char name[4];
    strcpy(name, "Knuth");
    puts(name);
    return 0;
}
/* expected
--- diagnostics
copied_text_too_long at line 7: the text takes 6 bytes with its closing zero, but the array holds 4
--- reports
stack_overflow_write at line 7
--- end
stopped by a report
*/
