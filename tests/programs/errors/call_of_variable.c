#include <stdio.h>
int main(void) {
    int sum = 3;
    printf("%d\n", sum(1, 2));
    return 0;
}
/* expected
4:20-23 error not_a_function: this is called like a function, but has type `int`
  note 3:9-12 this variable is meant by the name
*/
