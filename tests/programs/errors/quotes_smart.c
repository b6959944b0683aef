#include <stdio.h>
int main(void) {
    printf(“Hello\n”);
    char c = ‘x’;
    return c - 'x';
}
/* expected
3:12-15 error lookalike_character: this is a typographic quotation mark (U+201C); C wants the plain `"` here
  note the file has 2 characters of this kind
  fix 3:12-15 `"`
  fix 3:22-25 `"`
4:14-17 error lookalike_character: this is a typographic apostrophe (U+2018); C wants the plain `'` here
  note the file has 2 characters of this kind
  fix 4:14-17 `'`
  fix 4:18-21 `'`
mended by the fixes
*/
