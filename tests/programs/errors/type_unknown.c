#include <stdio.h>
int main(void) {
    list_t *head = 0;
    printf("%p\n", (void *)head);
    return 0;
}
/* expected
3:5-11 error unknown_type: there is no type `list_t`
*/
