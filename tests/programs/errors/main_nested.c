#include <stdio.h>
int helper(int n) {
    if (n > 3) {
        printf("big\n");
    }
    return n;

int main(void) {
    return helper(0);
}
/* expected
8:5-9 error nested_function: `main` is defined inside of another function
  note 2:5-11 `helper` starts here, and has not ended yet
  fix 8:1 `}
 `
mended by the fixes
*/
