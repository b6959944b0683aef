#include <stdio.h>

int square(int n) {
    if (n > 0) {
        return n * n;
    return 0;
}

int cube(int n) {
    return n * n * n;
}

int main(void) {
    printf("%d %d\n", square(2), cube(2));
    return 0;
}
/* expected
9:5-9 error nested_function: `cube` is defined inside of another function
  note 3:5-11 `square` starts here, and has not ended yet
  note 4:16-17 probably this `{` has no partner
  note 7:1-2 because the next `}` stands further left, here
  fix 9:1 `}
 `
after the fixes: missing_return_on_some_way
*/
