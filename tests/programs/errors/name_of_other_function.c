#include <stdio.h>
void set(void) {
    int secret = 42;
    printf("%d\n", secret);
}
int main(void) {
    set();
    printf("%d\n", secret);
    return 0;
}
/* expected
8:20-26 error undeclared_name: `secret` is not declared
  note 3:9-15 `secret` is declared here, but known only inside of `set`
*/
