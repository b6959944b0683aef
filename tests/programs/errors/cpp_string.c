#include <stdio.h>
int main(void) {
    string name = "Ada";
    printf("%s\n", name);
    return 0;
}
/* expected
3:5-11 error foreign_word: `string` is C++, not C; text is an array of char, or a pointer to one
  fix 3:5-11 `char *`
mended by the fixes
*/
