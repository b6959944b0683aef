// Builds a list of twenty nodes and frees it in mixed order.
#include <stdio.h>
#include <stdlib.h>

struct node {
    int value;
    struct node *next;
};

int main(void) {
    struct node *head = NULL;
    for (int i = 0; i < 20; i++) {
        struct node *node = malloc(sizeof *node);
        node->value = i;
        node->next = head;
        head = node;
    }
    int sum = 0;
    for (struct node *node = head; node != NULL; node = node->next) sum += node->value;
    printf("%d\n", sum);

    struct node **link = &head;
    while (*link != NULL) {
        struct node *node = *link;
        if (node->value % 2 == 0) {
            *link = node->next;
            free(node);
        } else {
            link = &node->next;
        }
    }
    while (head != NULL) {
        struct node *next = head->next;
        free(head);
        head = next;
    }
    return 0;
}
/* expected
190
--- end
exited with 0
*/
