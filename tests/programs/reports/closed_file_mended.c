// A file that nobody closes is no mistake that anything suffers from.
#include <stdio.h>

int main(void) {
    FILE *f = fopen("notes.txt", "w");
    fputs("kept\n", f);
    fclose(f);
    f = fopen("notes.txt", "r");
    char line[20];
    printf("%s", fgets(line, sizeof line, f));
    return 0;
}
/* expected
kept
--- end
exited with 0
*/
