#include <stdio.h>
int main(void) {
    int counter = 3;
    Counter = 4;
    Counter++;
    printf("%d\n", Counter);
    return 0;
}
/* expected
4:5-12 error undeclared_name: `Counter` is not declared; did you mean `counter`?
  fix 4:5-12 `counter`
after the fixes: undeclared_name
*/
