#include <stdio.h>
int main(void) {
    int x = 2;
    if (x > 1) {
        puts("big");
    } esle {
        puts("small");
    }
    return 0;
}
/* expected
6:7-11 error undeclared_name: `esle` is not declared; did you mean `else`?
  fix 6:7-11 `else`
mended by the fixes
*/
