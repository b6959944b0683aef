// Prints a double as an int.
#include <stdio.h>

int main(void) {
    printf("%d\n", 1.5);
    return 0;
}
/* expected
--- diagnostics
format_mismatch at line 5: `%d` wants a value of type `int`, but gets `double`; `%f` would suit it
--- reports
format_mismatch at line 5
--- end
stopped by a report
*/
