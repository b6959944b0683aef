#include <stdio.h
int main(void) {
    printf("hello\n");
    return 0;
}
/* expected
1:10-18 error header_name_expected: `#include` wants a name like <stdio.h> or "list.h"
  fix 1:18 `>`
mended by the fixes
*/
