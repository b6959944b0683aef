#include <stdio.h>
struct person { char name[20]; int age; };
int main(void) {
    struct person p;
    p.name = "Ada";
    p.age = 36;
    printf("%s %d\n", p.name, p.age);
    return 0;
}
/* expected
5:12-13 error assignment_to_string_array: `char [20]` cannot be assigned to; copy the text with `strcpy`
*/
