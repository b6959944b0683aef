#include <stdlib.h>
int main(void) {
    int a[10] = {0};
    int x = 3;
    free(a);
    free(&x);
    return a[0];
}
/* expected
5:10-11 warning free_of_variable: `a` did not come from `malloc`, so it cannot be freed
  note 3:9-10 it is declared here, and goes away by itself
6:10-12 warning free_of_variable: `x` did not come from `malloc`, so it cannot be freed
  note 4:9-10 it is declared here, and goes away by itself
*/
