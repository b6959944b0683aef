#include <stdio.h>
int main(void) {
    int x = 3;
    printf("x is %d\n, x);
    return 0;
}
/* expected
4:12-27 error unterminated_string: this string has no closing `"` on its line
  fix 4:25 `"`
4:12-25 warning format_without_argument: `%d` in the format has no argument
after the fixes: format_without_argument
*/
