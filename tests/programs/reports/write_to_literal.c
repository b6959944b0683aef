// Changes the text of a string literal.
#include <stdio.h>

int main(void) {
    char *name = "heap";
    name[0] = 'l';
    puts(name);
    return 0;
}
/* expected
--- reports
write_to_literal at line 6
--- end
stopped by a report
*/
