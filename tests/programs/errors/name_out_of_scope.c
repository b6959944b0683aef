#include <stdio.h>
int main(void) {
    for (int i = 0; i < 3; i++) {
        int square = i * i;
        printf("%d\n", square);
    }
    printf("%d %d\n", i, square);
    return 0;
}
/* expected
7:23-24 error undeclared_name: `i` is not declared
  note 3:14-15 `i` is declared here, but known only up to the end of its block
7:26-32 error undeclared_name: `square` is not declared
  note 4:13-19 `square` is declared here, but known only up to the end of its block
*/
