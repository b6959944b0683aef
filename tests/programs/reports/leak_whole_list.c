// Frees only the head of a list: the rest is lost with it.
#include <stdlib.h>

struct node {
    struct node *next;
};

int main(void) {
    struct node *head = malloc(sizeof *head);
    head->next = malloc(sizeof *head);
    head->next->next = malloc(sizeof *head);
    head->next->next->next = NULL;
    free(head);
    return 0;
}
/* expected
--- reports
leak at line 10
leak at line 11
--- end
exited with 0
*/
