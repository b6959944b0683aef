/* A list of integers with the usual exercises: insert at both ends, delete, reverse both ways, merge sort, cycle test. */
#include <stdio.h>
#include <stdlib.h>

typedef struct node {
    int data;
    struct node *next;
} Node;

Node *newNode(int data)
{
    Node *n = (Node *)malloc(sizeof(Node));
    if (n == NULL) {
        fprintf(stderr, "out of memory\n");
        exit(1);
    }
    n->data = data;
    n->next = NULL;
    return n;
}

void push(Node **head, int data)
{
    Node *n = newNode(data);
    n->next = *head;
    *head = n;
}

void append(Node **head, int data)
{
    Node *n = newNode(data), *last = *head;
    if (*head == NULL) {
        *head = n;
        return;
    }
    while (last->next != NULL)
        last = last->next;
    last->next = n;
}

int length(const Node *head)
{
    int n = 0;
    for (; head; head = head->next) n++;
    return n;
}

void printList(const char *title, const Node *head)
{
    printf("%-14s", title);
    while (head != NULL) {
        printf("%d%s", head->data, head->next ? " -> " : "");
        head = head->next;
    }
    printf("\n");
}

int deleteKey(Node **head, int key)
{
    Node *temp = *head, *prev = NULL;
    while (temp != NULL && temp->data != key) {
        prev = temp;
        temp = temp->next;
    }
    if (temp == NULL) return 0;
    if (prev == NULL)
        *head = temp->next;
    else
        prev->next = temp->next;
    free(temp);
    return 1;
}

/* the pointer to pointer way */
int deleteAll(Node **link, int key)
{
    int count = 0;
    while (*link) {
        if ((*link)->data == key) {
            Node *dead = *link;
            *link = dead->next;
            free(dead);
            ++count;
        } else
            link = &(*link)->next;
    }
    return count;
}

Node *reverse(Node *head)
{
    Node *prev = NULL, *current = head, *next = NULL;
    while (current != NULL) {
        next = current->next;
        current->next = prev;
        prev = current;
        current = next;
    }
    return prev;
}

Node *reverseRec(Node *head)
{
    Node *rest;
    if (!head || !head->next) return head;
    rest = reverseRec(head->next);
    head->next->next = head;
    head->next = NULL;
    return rest;
}

Node *middle(Node *head)
{
    Node *slow = head, *fast = head;
    while (fast && fast->next) {
        slow = slow->next;
        fast = fast->next->next;
    }
    return slow;
}

static void split(Node *source, Node **front, Node **back)
{
    Node *slow = source, *fast = source->next;
    while (fast != NULL) {
        fast = fast->next;
        if (fast != NULL) {
            slow = slow->next;
            fast = fast->next;
        }
    }
    *front = source;
    *back = slow->next;
    slow->next = NULL;
}

static Node *merge(Node *a, Node *b)
{
    Node *result = NULL;
    if (a == NULL) return b;
    if (b == NULL) return a;
    if (a->data <= b->data) {
        result = a;
        result->next = merge(a->next, b);
    } else {
        result = b;
        result->next = merge(a, b->next);
    }
    return result;
}

void mergeSort(Node **headRef)
{
    Node *head = *headRef, *a, *b;
    if (head == NULL || head->next == NULL) return;
    split(head, &a, &b);
    mergeSort(&a);
    mergeSort(&b);
    *headRef = merge(a, b);
}

int removeDuplicates(Node *head)
{
    int removed = 0;
    while (head && head->next) {
        if (head->data == head->next->data) {
            Node *t = head->next;
            head->next = t->next;
            free(t);
            removed++;
        } else
            head = head->next;
    }
    return removed;
}

int hasCycle(Node *head)
{
    Node *slow = head, *fast = head;
    while (fast && fast->next) {
        slow = slow->next;
        fast = fast->next->next;
        if (slow == fast) return 1;
    }
    return 0;
}

void freeList(Node **head)
{
    while (*head) {
        Node *next = (*head)->next;
        free(*head);
        *head = next;
    }
}

int main(void)
{
    Node *head = NULL;
    int i, values[] = {7, 3, 9, 3, 1, 8, 3, 5};
    for (i = 0; i < (int)(sizeof values / sizeof values[0]); i++) append(&head, values[i]);
    push(&head, 42);
    push(&head, -6);
    printList("start", head);
    printf("length %d, middle %d\n", length(head), middle(head)->data);
    printf("delete 9: %d, delete 100: %d\n", deleteKey(&head, 9), deleteKey(&head, 100));
    printf("delete -6: %d\n", deleteKey(&head, -6));
    printList("deleted", head);
    head = reverse(head);
    printList("reversed", head);
    head = reverseRec(head);
    printList("and again", head);
    mergeSort(&head);
    printList("sorted", head);
    printf("duplicates removed: %d\n", removeDuplicates(head));
    printList("unique", head);
    append(&head, 5);
    append(&head, 5);
    printf("all fives: %d\n", deleteAll(&head, 5));
    printList("no fives", head);
    printf("cycle %d\n", hasCycle(head));
    Node *last = head;
    while (last->next) last = last->next;
    last->next = head->next;
    printf("cycle %d\n", hasCycle(head));
    last->next = NULL;
    freeList(&head);
    printf("%s, length %d\n", head == NULL ? "empty" : "not empty", length(head));
    return 0;
}
