#include <stdio.h>
define SIZE 10
int main(void) {
    return 0;
}
/* expected
2:1-7 error directive_without_hash: `define` is a directive and needs a `#` before it
  fix 2:1 `#`
mended by the fixes
*/
