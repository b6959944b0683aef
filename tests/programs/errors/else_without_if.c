#include <stdio.h>
int main(void) {
    int x = 1;
    if (x > 0)
        puts("positive");
        puts("really");
    else
        puts("negative");
    return 0;
}
/* expected
6:9-13 warning misleading_indentation: this is indented as if it belonged to the `if` above, but it does not
  note 4:5-7 `if` governs only the statement below it
7:5-9 error else_without_if: this `else` belongs to no `if`
*/
