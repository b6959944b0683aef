int *x = malloc(4);
...
free(x);
/* expected
--- diagnostics
library_function_in_script at line 1: `malloc` comes from `<stdlib.h>`, which a whole program includes
elided_code at line 2: a line of just `...` is left out
library_function_in_script at line 3: `free` comes from `<stdlib.h>`, which a whole program includes
script_wrapped at line 3: these statements stand outside of any function: they run as the body of a `main`
--- end
exited with 0
*/
