int *x = malloc(10 * sizeof(int));
x[10] = 7;
free(x);
/* expected
--- diagnostics
library_function_in_script at line 1: `malloc` comes from `<stdlib.h>`, which a whole program includes
script_wrapped at line 2: these statements stand outside of any function: they run as the body of a `main`
library_function_in_script at line 3: `free` comes from `<stdlib.h>`, which a whole program includes
--- reports
heap_overflow_write at line 2
--- end
stopped by a report
*/
