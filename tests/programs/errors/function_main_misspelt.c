#include <stdio.h>
int mian(void) {
    printf("hello\n");
    return 0;
}
/* expected
2:5-9 note only_function_called: there is no `main`, so `mian` is called; did you mean `main`?
  fix 2:5-9 `main`
mended by the fixes
*/
