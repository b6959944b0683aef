#include <stdio.h>
int main(void) {
    int x = 2;
    if (x > 1) then {
        puts("big");
    }
    return 0;
}
/* expected
4:16-20 error foreign_word: `then` is another language, not C; leave it out
  fix 4:16-20 ``
mended by the fixes
*/
