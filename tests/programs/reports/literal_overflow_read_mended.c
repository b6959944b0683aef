// Looks for a character and stops at the end of the string.
#include <stdio.h>

int main(void) {
    const char *text = "heap";
    int i = 0;
    while (text[i] != 'x' && text[i] != '\0') i++;
    printf("%d\n", i);
    return 0;
}
/* expected
4
--- end
exited with 0
*/
