#include <stdio.h>
int main(void) {
    int percent = 50;
    printf("%d%\n", percent);
    return 0;
}
/* expected
4:12-19 warning format_lone_percent: `%` stands alone in the format; for a percent sign write `%%`
*/
