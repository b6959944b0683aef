#include <stdio.h>
int main(void) {
    printf('hello\n');
    return 0;
}
/* expected
3:12-21 warning character_too_long: this character constant is too long
*/
