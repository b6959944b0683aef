#include <stdio.h>
int main(void) {
    # printf("hello\n");
    return 0;
}
/* expected
3:7-13 error unknown_directive: `#printf` is no preprocessor directive; a comment starts with `//`, and a statement has no `#` before it
*/
