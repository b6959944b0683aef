#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void) {
    const char *s = "hello";
    char *copy = malloc(strlen(s));
    strcpy(copy, s);
    printf("%s\n", copy);
    free(copy);
    return 0;
}
/* expected
6:25-34 warning no_room_for_zero: there is no room for the zero that ends the text
  note 7:5-20 the text is put there with its closing zero
  fix 6:34 ` + 1`
mended by the fixes
*/
