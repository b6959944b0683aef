#include <stdio.h>
struct pont;
struct point { int x, y; };
int main(void) {
    struct pont p;
    struct Point q;
    return 0;
}
/* expected
5:17-18 error incomplete_variable: `p` has the type `struct pont`, whose members are not known here; did you mean `point`?
  fix 2:8-12 `point`
6:18-19 error incomplete_variable: `q` has the type `struct Point`, whose members are not known here; did you mean `point`?
  fix 6:12-17 `point`
after the fixes: incomplete_variable
*/
