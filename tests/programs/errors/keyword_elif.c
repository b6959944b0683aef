#include <stdio.h>
int main(void) {
    int x = 2;
    if (x > 3)
        puts("big");
    elif (x > 1)
        puts("middle");
    return 0;
}
/* expected
6:5-9 error else_if_in_one_word: `elif` is written `else if` in C
  fix 6:5-9 `else if`
mended by the fixes
*/
