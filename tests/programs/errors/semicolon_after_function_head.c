#include <stdio.h>
void hello(void);
{
    printf("hello\n");
}
int main(void) {
    hello();
    return 0;
}
/* expected
2:17-18 error semicolon_before_body: this `;` ends the declaration, so the body below belongs to nothing
  fix 2:17-18 ``
mended by the fixes
*/
