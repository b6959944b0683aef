#include <stdio.h>
void show(int n) { printf("%d\n", n); }
int main(void) {
    int x = show(3);
    printf("%d\n", show(4));
    return x;
}
/* expected
4:13-20 error void_value: there is no value here (type `void`) that could be used to initialise `int`
5:20-27 error void_value: there is no value here (type `void`) that could be passed as `an argument`
5:20-27 warning format_mismatch: `%d` wants a value of type `int`, but gets `void`
*/
