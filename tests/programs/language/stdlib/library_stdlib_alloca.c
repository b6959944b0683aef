// Memory that ends with its function: in loops, in recursion, with arrays of variable length beside it.
#include <alloca.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct node {
    int value;
    struct node *next;
};

static int sum_of(int n) {
    struct node *list = NULL;
    for (int i = 1; i <= n; ++i) {
        struct node *new_node = alloca(sizeof *new_node);
        new_node->value = i;
        new_node->next = list;
        list = new_node;
    }
    int sum = 0;
    for (struct node *at = list; at; at = at->next) sum += at->value;
    return sum;
}

static void reverse(const char *text, int depth) {
    char *copy = alloca(strlen(text) + 1);
    strcpy(copy, text);
    if (depth > 0) reverse(copy + 1, depth - 1);
    printf("%s ", copy);
}

int main(void) {
    printf("%d %d\n", sum_of(10), sum_of(100));
    reverse("abcdef", 4);
    int n = 5;
    int before[n];
    int *middle = alloca(n * sizeof *middle);
    for (int i = 0; i < n; ++i) before[i] = middle[i] = i;
    printf("\n%d %d\n", before[4], middle[3]);
    return 0;
}
