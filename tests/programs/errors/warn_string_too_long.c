#include <string.h>
int main(void) {
    char s[5];
    strcpy(s, "hello");
    return s[0];
}
/* expected
4:15-22 warning copied_text_too_long: the text takes 6 bytes with its closing zero, but the array holds 5
*/
