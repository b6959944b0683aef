// Follows a list one link too far.
#include <stdio.h>
#include <stddef.h>

struct node {
    int value;
    struct node *next;
};

int main(void) {
    struct node last = {2, NULL}, first = {1, &last};
    printf("%d\n", first.next->value);
    printf("%d\n", first.next->next->value);
    return 0;
}
/* expected
2
--- reports
null_read at line 13
--- end
stopped by a report
*/
