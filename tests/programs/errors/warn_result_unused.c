#include <stdlib.h>
int main(void) {
    int x = 0, *p = &x;
    malloc(10);
    x == 1;
    *p++;
    x + 1;
    "hello";
    return x;
}
/* expected
4:5-15 warning result_unused: the result of `malloc` is not used
5:5-11 warning comparison_unused: `==` compares, and nobody uses the result; to assign write `=`
6:5-9 warning value_unused: this value is computed, but not used
7:5-10 warning value_unused: this value is computed, but not used
8:5-12 warning value_unused: this value is computed, but not used
*/
