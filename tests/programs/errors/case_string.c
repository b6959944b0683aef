#include <stdio.h>
int main(void) {
    char *s = "a";
    switch (s) {
    case "a": puts("a"); break;
    }
    return 0;
}
/* expected
4:13-14 error switch_not_integer: `switch` wants an integer, not `char *`
*/
