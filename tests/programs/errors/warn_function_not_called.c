#include <stdio.h>
int ready(void) { return 0; }
int main(void) {
    if (ready) printf("ready\n");
    ready;
    return 0;
}
/* expected
4:9-14 warning function_as_condition: `ready` is not called here, so this is always true
5:5-10 warning function_not_called: `ready` is named, but not called
*/
