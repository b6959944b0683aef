#include <stdio.h>
hello() {
    printf("hello\n");
}
int main(void) {
    hello();
    return 0;
}
/* expected
2:1-6 warning missing_return_type: the function `hello` has no return type; int is assumed
  fix 2:1 `int `
4:1-2 warning missing_return: `hello` ends without returning a value of type `int`
after the fixes: missing_return
*/
