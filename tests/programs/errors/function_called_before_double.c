#include <stdio.h>
int main(void) {
    printf("%f\n", half(4));
    return 0;
}
double half(double n) { return n / 2; }
/* expected
6:8-12 error conflicts_with_call: `half` is `double half(double)` here, but was called before that
  note 3:20-24 it was called here, still undeclared
*/
