#include <stdio.h>
#include <string.h>
int main(void) {
    char s[] = "abc";
    if ((strlen(s) == 3) && (s[0] == 'a') {
        puts("yes");
    }
    return 0;
}
/* expected
5:42 error unclosed: `)` is missing: `(` is not closed before `{`
  note 5:8-9 this `(` is not closed
  fix 5:42 `)`
mended by the fixes
*/
