#include <stdio.h>
int main(void) {
    int square(int n) {
        return n * n;
    }
    printf("%d\n", square(3));
    return 0;
}
/* expected
3:9-15 error nested_function: `square` is defined inside of another function
  note 2:5-9 `main` starts here, and has not ended yet
*/
