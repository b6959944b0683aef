// A singly linked list on the heap: push, append, reverse, delete, sort.
#include <stdio.h>
#include <stdlib.h>

struct node { int value; struct node *next; };

static struct node *push(struct node *list, int value) {
    struct node *n = malloc(sizeof *n);
    n->value = value;
    n->next = list;
    return n;
}
static void append(struct node **list, int value) {
    while (*list) list = &(*list)->next;
    *list = push(NULL, value);
}
static struct node *reverse(struct node *list) {
    struct node *before = NULL;
    while (list) {
        struct node *next = list->next;
        list->next = before;
        before = list;
        list = next;
    }
    return before;
}
static void delete(struct node **list, int value) {
    for (; *list; list = &(*list)->next) {
        if ((*list)->value != value) continue;
        struct node *gone = *list;
        *list = gone->next;
        free(gone);
        return;
    }
}
static struct node *insert_sorted(struct node *list, struct node *n) {
    if (!list || n->value <= list->value) {
        n->next = list;
        return n;
    }
    list->next = insert_sorted(list->next, n);
    return list;
}
static struct node *sort(struct node *list) {
    struct node *sorted = NULL;
    while (list) {
        struct node *n = list;
        list = list->next;
        sorted = insert_sorted(sorted, n);
    }
    return sorted;
}
static void print(const struct node *list) {
    for (; list; list = list->next) printf("%d%s", list->value, list->next ? " -> " : "\n");
}

int main(void) {
    struct node *list = NULL;
    for (int i = 0; i < 5; i++) list = push(list, i * 7 % 5);
    append(&list, 42);
    print(list);
    list = reverse(list);
    print(list);
    delete(&list, 42);
    delete(&list, 0);
    delete(&list, 99);
    print(list);
    list = sort(list);
    print(list);
    while (list) {
        struct node *next = list->next;
        free(list);
        list = next;
    }
    return 0;
}
