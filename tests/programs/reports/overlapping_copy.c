// Makes room at the front of an array with memcpy.
#include <stdio.h>
#include <string.h>

int main(void) {
    char text[8] = "abc";
    memcpy(text + 1, text, 4);
    puts(text);
    return 0;
}
/* expected
--- reports
overlapping_copy at line 7
--- end
stopped by a report
*/
