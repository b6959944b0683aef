#include <stdio.h>
int main(void) {
    int x = 3;
    if x > 2:
        print("big")
    return 0;
}
/* expected
4:8-13 error condition_without_parentheses: the condition of `if` stands between parentheses
  fix 4:8 `(`
  fix 4:13 `)`
5:9-14 error undeclared_function: there is no function `print`; did you mean `printf`?
  fix 5:9-14 `printf`
5:21 error missing_semicolon: `;` is missing after this statement
  fix 5:21 `;`
after the fixes: expression_expected
*/
