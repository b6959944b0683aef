#include <stdio.h>
#ifdef DEBUG
#define TRACE 1
int main(void) {
    return 0;
}
/* expected
2:2-7 error unterminated_conditional: this `#ifdef` has no `#endif`
*/
