#include <stdio.h>
int main(void) {
    char name[20] = "Ada";
    char other[20] = "Ada";
    if (name == "Ada") puts("yes");
    if (name == other) puts("same");
    return 0;
}
/* expected
5:14-16 warning comparing_strings: `==` compares the addresses of strings, not their texts
6:14-16 warning comparing_strings: `==` compares the addresses of strings, not their texts
*/
