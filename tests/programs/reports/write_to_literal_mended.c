// Changes a copy of the text.
#include <stdio.h>

int main(void) {
    char name[] = "heap";
    name[0] = 'l';
    puts(name);
    return 0;
}
/* expected
leap
--- end
exited with 0
*/
