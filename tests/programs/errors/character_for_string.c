#include <stdio.h>
int main(void) {
    printf('hello\n');
    return 0;
}
/* expected
3:12-21 warning character_too_long: this character constant is too long
3:12-21 warning integer_as_pointer: a number of type `int` is passed as argument 1 of `printf`, which is `const char *`, a pointer
  note <stdio.h> `printf` is declared here
*/
