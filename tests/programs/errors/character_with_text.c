#include <stdio.h>
int main(void) {
    char *s = 'hello';
    printf("%s\n", s);
    return 0;
}
/* expected
3:15-22 warning character_too_long: this character constant is too long
*/
