// Stops at the end of the list.
#include <stdio.h>
#include <stddef.h>

struct node {
    int value;
    struct node *next;
};

int main(void) {
    struct node last = {2, NULL}, first = {1, &last};
    for (struct node *node = &first; node != NULL; node = node->next) printf("%d\n", node->value);
    return 0;
}
/* expected
1
2
--- end
exited with 0
*/
