// sizeof gives a size_t, which %d does not print: a warning, and the program goes on.
#include <stdio.h>

int main(void) {
    printf("%d\n", sizeof(int));
    return 0;
}
/* expected
--- diagnostics
format_mismatch at line 5: `%d` wants a value of type `int`, but gets `unsigned long`; `%lu` would suit it
4
--- reports
format_width_mismatch at line 5
--- end
exited with 0
*/
