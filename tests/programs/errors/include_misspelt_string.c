#include <stdio.h>
#include <strng.h>
#include <sdtlib.h>
int main(void) {
    return 0;
}
/* expected
2:10-19 error header_not_found: there is no header `<strng.h>`
  note 2:10-19 did you mean <string.h>?
  fix 2:10-19 `<string.h>`
3:10-20 error header_not_found: there is no header `<sdtlib.h>`
  note 3:10-20 did you mean <stdlib.h>?
  fix 3:10-20 `<stdlib.h>`
mended by the fixes
*/
