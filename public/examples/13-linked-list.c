#include <stdio.h>
#include <stdlib.h>

// Twenty nodes, freed in mixed order. The
// free list first fragments, then
// neighbours coalesce into larger chunks.

struct node {
    int value;
    struct node *next;
};

struct node *push(struct node *head, int value) {
    struct node *n = malloc(sizeof(struct node));
    n->value = value;
    n->next = head;
    return n;
}

struct node *remove_at(struct node *head, int index) {
    if (index == 0) {
        struct node *rest = head->next;
        free(head);
        return rest;
    }
    head->next = remove_at(head->next, index - 1);
    return head;
}

int main(void) {
    struct node *head = NULL;
    for (int i = 0; i < 20; i++) {
        head = push(head, i);
    }

    // Every second one: ten separate holes.
    for (int i = 1; i <= 10; i++) {
        head = remove_at(head, i);
    }

    // The others: neighbours coalesce.
    int left = 0;
    while (head != NULL) {
        head = remove_at(head, 0);
        left++;
    }
    printf("%d nodes were left\n", left);
    return 0;
}
