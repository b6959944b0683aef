#include <stdio.h>
int helper(int n);
int main(void) {
    printf("%d\n", helper(3));
    return 0;
}
/* expected
4:20-26 error undefined_function: `helper` is declared, but defined nowhere
*/
