#include <stdio.h>
int main(void) {
    int *p = nullptr;
    if (p == null) printf("nothing\n");
    return 0;
}
/* expected
3:14-21 error foreign_word: `nullptr` is C++, not C; use `NULL`
  fix 3:14-21 `NULL`
4:14-18 error foreign_word: `null` is Java or JavaScript, not C; use `NULL`
  fix 4:14-18 `NULL`
mended by the fixes
*/
