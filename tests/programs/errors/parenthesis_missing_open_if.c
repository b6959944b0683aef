#include <stdio.h>
int main(void) {
    int x = 4;
    if x > 3
        printf("big\n");
    return 0;
}
/* expected
4:8-13 error condition_without_parentheses: the condition of `if` stands between parentheses
  fix 4:8 `(`
  fix 4:13 `)`
mended by the fixes
*/
