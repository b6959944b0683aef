#include <stdio.h>
int main(void) {
    int i;
    for (i = 0; i < 3; i++) {
        printf("%d\n", i);
    return 0;
}
/* expected
7:2 error unclosed: `}` is missing: `{` is not closed before the end of the file
  note 4:29-30 probably this `{` has no partner
  note 7:1-2 because the next `}` stands further left, here
  fix 7:2 `}`
mended by the fixes
*/
