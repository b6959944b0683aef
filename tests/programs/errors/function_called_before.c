#include <stdio.h>
int main(void) {
    printf("%d\n", twice(4));
    return 0;
}
int twice(int n) { return n * 2; }
/* expected
3:20-25 warning called_before_declared: `twice` is called before it is declared
  note 6:5-10 it is declared only here
*/
