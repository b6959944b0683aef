#include <stdio.h>
int main(void) {
    int a = 1, b = 0;
    if (a)
        if (b)
            puts("both");
    else
        puts("not a");
    return 0;
}
/* expected
7:5-9 warning dangling_else: this `else` belongs to the nearest `if`, not to the one above it
  note 5:9-11 it belongs to this `if`
*/
