#include <stdio.h>
int main(void) {
    char name[20];
    name = "Ada";
    printf("%s\n", name);
    return 0;
}
/* expected
4:10-11 error assignment_to_string_array: `char [20]` cannot be assigned to; copy the text with `strcpy`
*/
