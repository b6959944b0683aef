// Looks for a character that the string does not have, and does not stop at its end.
#include <stdio.h>

int main(void) {
    const char *text = "heap";
    int i = 0;
    while (text[i] != 'x') i++;
    printf("%d\n", i);
    return 0;
}
/* expected
--- reports
literal_overflow_read at line 7
--- end
stopped by a report
*/
