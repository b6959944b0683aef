#include <stdio.h>
int main(void) {
    char c;
    while ((c = getchar()) != EOF) {
        putchar(c);
    }
    return 0;
}
/* expected
4:12-34 warning character_compared_with_eof: a `char` cannot tell `EOF` from a character
  note 3:10-11 `c` is declared here
*/
