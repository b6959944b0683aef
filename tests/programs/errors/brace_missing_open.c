#include <stdio.h>

int square(int n)
    return n * n;
}

int main(void) {
    printf("%d\n", square(3));
    return 0;
}
/* expected
3:18 error missing_body_brace: the body of `square` has no opening brace
  fix 3:18 ` {`
mended by the fixes
*/
