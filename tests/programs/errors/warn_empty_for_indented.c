#include <stdio.h>
int main(void) {
    int i;
    for (i = 0; i < 3; i++);
        printf("%d\n", i);
    return 0;
}
/* expected
4:28-29 warning empty_body: `for` governs only this `;`
  fix 4:28-29 ``
mended by the fixes
*/
