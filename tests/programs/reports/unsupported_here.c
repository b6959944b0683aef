// There is no shell: the program is told, and goes on.
#include <stdio.h>
#include <stdlib.h>

int main(void) {
    printf("%d\n", system("clear"));
    return system(NULL);
}
/* expected
-1
--- reports
unsupported_here at line 6
--- end
exited with 0
*/
