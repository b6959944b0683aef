#include <stdio.h>
int main(void) {
    int n = 1;
    switch (n) {
    case 1:
        printf("one\n");
    case 2:
        printf("two\n");
        break;
    case 3:
        printf("three\n");
        /* fall through */
    case 4:
    case 5:
        printf("more\n");
        break;
    }
    return 0;
}
/* expected
7:5-9 warning falls_into_case: the statements above run on into this `case`
  fix 6:25 ` break;`
mended by the fixes
*/
