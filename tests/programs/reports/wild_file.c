// A pointer to something else in place of a file.
#include <stdio.h>

int main(void) {
    char name[] = "notes.txt";
    fputs("lost\n", (FILE *)name);
    return 0;
}
/* expected
--- reports
wild_file at line 6
--- end
stopped by a report
*/
