#include <stdio.h>
void show(int n) {
    printf("%d\n", n);
    return n;
}
int main(void) {
    show(1);
    return 0;
}
/* expected
4:12-13 warning return_value_in_void: `show` returns void, so it cannot return a value
  note 2:6-10 it is declared here
*/
