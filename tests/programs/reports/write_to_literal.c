// Changes the text of a string literal.
#include <stdio.h>

int main(void) {
    char *name = "heap";
    name[0] = 'l';
    puts(name);
    return 0;
}
/* expected
--- diagnostics
literal_is_written at line 6: `name` points to a string literal, which cannot be written
--- reports
write_to_literal at line 6
--- end
stopped by a report
*/
