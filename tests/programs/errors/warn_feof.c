#include <stdio.h>
int main(void) {
    char line[80];
    while (!feof(stdin)) {
        fgets(line, sizeof line, stdin);
        fputs(line, stdout);
    }
    return 0;
}
/* expected
4:12-24 warning feof_as_condition: `feof` tells only after a read has failed
*/
