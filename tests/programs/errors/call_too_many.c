#include <stdio.h>
int twice(int n) { return 2 * n; }
int main(void) {
    printf("%d\n", twice(2, 3));
    return 0;
}
/* expected
4:29-30 error too_many_arguments: `twice` takes 1 argument, but gets 2
  note 2:5-10 declared here: `int twice(int)`
*/
