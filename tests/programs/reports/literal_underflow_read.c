// Trims blanks from the end of a string that is empty.
#include <stdio.h>
#include <string.h>

int main(void) {
    const char *text = "";
    const char *last = text + strlen(text) - 1;
    printf("%d\n", *last == ' ');
    return 0;
}
/* expected
--- reports
literal_underflow_read at line 8
--- end
stopped by a report
*/
