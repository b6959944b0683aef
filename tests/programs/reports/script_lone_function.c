void f() {
    int local = 5;
    printf("%d\n", local);
}
/* expected
--- diagnostics
only_function_called at line 1: there is no `main`, so `f` is called
library_function_in_script at line 3: `printf` comes from `<stdio.h>`, which a whole program includes
5
--- end
exited with 0
*/
