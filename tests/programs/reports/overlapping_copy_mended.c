// Makes room at the front of an array with memmove.
#include <stdio.h>
#include <string.h>

int main(void) {
    char text[8] = "abc";
    memmove(text + 1, text, 4);
    puts(text);
    return 0;
}
/* expected
aabc
--- end
exited with 0
*/
