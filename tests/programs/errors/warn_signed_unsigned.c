#include <string.h>
int main(void) {
    const char *s = "abc";
    int n = 0;
    for (int i = 0; i < strlen(s); i++) n++;
    for (unsigned i = 3; i >= 0; i--) n--;
    return n;
}
/* expected
5:21-34 note signed_with_unsigned: `i` (int) is compared with a value that is never negative (unsigned long)
6:26-32 warning unsigned_never_negative: a value of type `unsigned int` is never negative, so this is always true
*/
