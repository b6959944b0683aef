// Closes a file twice, after writing to it when it was closed.
// options: check=continue
#include <stdio.h>

int main(void) {
    FILE *f = fopen("notes.txt", "w");
    fputs("kept\n", f);
    fclose(f);
    fputs("lost\n", f);
    fclose(f);
    return 0;
}
/* expected
--- reports
closed_file at line 9
closed_file at line 10
--- end
exited with 0
*/
