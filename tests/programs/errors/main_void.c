#include <stdio.h>
void main() {
    printf("hello\n");
}
/* expected
2:6-10 warning main_returns_int: `main` returns int, not `void`
  fix 2:1-5 `int`
mended by the fixes
*/
