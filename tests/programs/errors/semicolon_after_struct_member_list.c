#include <stdio.h>
int main(void) {
    int a[3] = {1; 2; 3};
    printf("%d\n", a[0]);
    return 0;
}
/* expected
3:18-19 error list_separator: the parts of this list are separated by `,`, not by `;`
  fix 3:18-19 `,`
  fix 3:21-22 `,`
mended by the fixes
*/
