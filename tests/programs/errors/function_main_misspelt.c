#include <stdio.h>
int mian(void) {
    printf("hello\n");
    return 0;
}
/* expected
2:5-9 note only_function_called: there is no `main`, so `mian` is called
*/
