#include <stdio.h>
int main(void) {
    int n = 1;
    switch (n) {
    case 1:
        puts("one");
        break
    case 2:
        puts("two");
        break;
    }
    return 0;
}
/* expected
7:14 error missing_semicolon: `;` is missing after `break`
  fix 7:14 `;`
mended by the fixes
*/
