// fopen failed, and nobody looked.
#include <stdio.h>
int main(void) {
    FILE *f = fopen("missing.txt", "r");
    char b[10];
    fgets(b, 10, f);
    return 0;
}
/* expected
--- reports
null_file at line 6
--- end
stopped by a report
*/
