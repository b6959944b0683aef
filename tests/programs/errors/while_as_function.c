#include <stdio.h>
int main(void) {
    int i = 0;
    while (i < 3) do {
        i++;
    }
    return 0;
}
/* expected
6:6 error do_without_while: the loop that `do` began needs its condition here: `while (…);`
  note 4:19-21 the loop starts here
*/
