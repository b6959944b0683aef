// Frees the nodes of a list and reads the link of a node that is gone.
#include <stdlib.h>

struct node {
    int value;
    struct node *next;
};

int main(void) {
    struct node *list = NULL;
    for (int i = 0; i < 3; i++) {
        struct node *node = malloc(sizeof *node);
        node->value = i;
        node->next = list;
        list = node;
    }
    for (struct node *node = list; node != NULL; node = node->next) free(node);
    return 0;
}
/* expected
--- reports
use_after_free_read at line 17
--- end
stopped by a report
*/
