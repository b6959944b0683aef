#include <stdio.h>
/* counts things
int main(void) {
    printf("hello\n");
    return 0;
}
/* expected
2:1-3 error unterminated_comment: this comment is never closed by `*/`
*/
