#include <stdio.h>
int main(void) {
    int x = 1;
    if (x > 5)
        printf("big\n");
        printf("really\n");
    for (x = 0; x < 3; x++)
        printf("%d\n", x);
        printf("next\n");
    return 0;
}
/* expected
6:9-15 warning misleading_indentation: this is indented as if it belonged to the `if` above, but it does not
  note 4:5-7 `if` governs only the statement below it
9:9-15 warning misleading_indentation: this is indented as if it belonged to the `for` above, but it does not
  note 7:5-8 `for` governs only the statement below it
*/
