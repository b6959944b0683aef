#include <stdio.h>
void show(int n) {
    switch (n) {
    case 1: puts("one"); break;
    default: puts("many");
}

int main(void) {
    show(1);
    return 0;
}
/* expected
8:5-9 error nested_function: `main` is defined inside of another function
  note 2:6-10 `show` starts here, and has not ended yet
  note 3:16-17 probably this `{` has no partner
  note 6:1-2 because the next `}` stands further left, here
  fix 8:1 `}
 `
mended by the fixes
*/
