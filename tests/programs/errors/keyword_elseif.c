#include <stdio.h>
int main(void) {
    int x = 2;
    if (x > 3) {
        puts("big");
    } elseif (x > 1) {
        puts("middle");
    } else {
        puts("small");
    }
    return 0;
}
/* expected
6:7-13 error else_if_in_one_word: `elseif` is written `else if` in C
  fix 6:7-13 `else if`
mended by the fixes
*/
