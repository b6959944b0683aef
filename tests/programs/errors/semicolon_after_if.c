#include <stdio.h>
int main(void) {
    int x = 3;
    if (x > 5);
    {
        printf("big\n");
    }
    return 0;
}
/* expected
4:15-16 warning empty_body: `if` governs only this `;`
  fix 4:15-16 ``
mended by the fixes
*/
