// Nobody looks at the result.
#include <stdio.h>

int show(int n) { printf("%d\n", n); }

int main(void) {
    show(3);
    return 0;
}
/* expected
--- diagnostics
missing_return at line 4: `show` ends without returning a value of type `int`
3
--- end
exited with 0
*/
