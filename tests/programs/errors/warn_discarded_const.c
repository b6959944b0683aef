#include <stdio.h>
void shout(char *s) { puts(s); }
int main(void) {
    const char *text = "hello";
    char *p = text;
    shout(text);
    return p == text;
}
/* expected
5:15-19 warning discarded_qualifier: a pointer of type `const char *` is used to initialise `char *`, which forgets `const`
6:11-15 warning discarded_qualifier: a pointer of type `const char *` is passed as argument 1 of `shout`, which is `char *`, which forgets `const`
  note 2:6-11 `shout` is declared here
*/
