// Pointers stored in memory: a list built, walked, turned round and freed.
#include <stdlib.h>

struct node {
    int value;
    struct node *next;
};

int main(void) {
    struct node *head = NULL;
    for (int i = 0; i < 20000; i++) {
        struct node *node = malloc(sizeof *node);
        node->value = i;
        node->next = head;
        head = node;
    }
    long sum = 0;
    for (int round = 0; round < 50; round++) {
        for (struct node *node = head; node != NULL; node = node->next) sum += node->value;
        struct node *turned = NULL;
        while (head != NULL) {
            struct node *next = head->next;
            head->next = turned;
            turned = head;
            head = next;
        }
        head = turned;
    }
    while (head != NULL) {
        struct node *next = head->next;
        free(head);
        head = next;
    }
    return sum != 50 * 199990000L;
}
