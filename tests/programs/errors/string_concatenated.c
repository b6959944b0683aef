#include <stdio.h>
int main(void) {
    char *a = "hello ", *b = "world";
    char *c = a + b;
    printf("%s\n", c + "!");
    return 0;
}
/* expected
4:17-18 error bad_operands: `+` cannot combine `char *` and `char *`
5:22-23 error bad_operands: `+` cannot combine `char *` and `char *`
*/
