#include <stdio.h>
int main(void) {
    int x = 1;
    int x = 2;
    printf("%d\n", x);
    return 0;
}
/* expected
4:9-10 error redeclared: `x` is declared a second time
  note 3:9-10 `x` was declared here first
*/
