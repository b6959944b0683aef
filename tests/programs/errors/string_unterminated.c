#include <stdio.h>
int main(void) {
    printf("hello\n);
    printf("world\n");
    return 0;
}
/* expected
3:12-22 error unterminated_string: this string has no closing `"` on its line
  fix 3:20 `"`
mended by the fixes
*/
