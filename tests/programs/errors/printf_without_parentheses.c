#include <stdio.h>
int main(void) {
    printf "hello\n";
    return 0;
}
/* expected
3:5-11 error call_without_parentheses: the arguments of `printf` stand between parentheses
  fix 3:11-12 `(`
  fix 3:21 `)`
mended by the fixes
*/
