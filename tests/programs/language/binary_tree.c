// A binary search tree.
#include <stdio.h>
#include <stdlib.h>

typedef struct tree { int key; struct tree *left, *right; } tree;

static tree *insert(tree *t, int key) {
    if (!t) {
        t = calloc(1, sizeof *t);
        t->key = key;
    } else if (key < t->key)
        t->left = insert(t->left, key);
    else if (key > t->key)
        t->right = insert(t->right, key);
    return t;
}
static int height(const tree *t) {
    if (!t) return 0;
    int l = height(t->left), r = height(t->right);
    return 1 + (l > r ? l : r);
}
static void walk(const tree *t, void (*visit)(int, void *), void *state) {
    if (!t) return;
    walk(t->left, visit, state);
    visit(t->key, state);
    walk(t->right, visit, state);
}
static void sum(int key, void *state) { *(long *)state += key; }
static void print(int key, void *state) { printf("%d%s", key, (const char *)state); }
static tree *smallest(tree *t) { return t->left ? smallest(t->left) : t; }
static tree *removed(tree *t, int key) {
    if (!t) return NULL;
    if (key < t->key) t->left = removed(t->left, key);
    else if (key > t->key) t->right = removed(t->right, key);
    else {
        if (t->left && t->right) {
            t->key = smallest(t->right)->key;
            t->right = removed(t->right, t->key);
            return t;
        }
        tree *child = t->left ? t->left : t->right;
        free(t);
        return child;
    }
    return t;
}
static void destroy(tree *t) {
    if (!t) return;
    destroy(t->left);
    destroy(t->right);
    free(t);
}

int main(void) {
    tree *root = NULL;
    unsigned seed = 12345;
    for (int i = 0; i < 40; i++) {
        seed = seed * 1103515245 + 12345;
        root = insert(root, seed >> 16 & 0xFF);
    }
    long total = 0;
    walk(root, sum, &total);
    walk(root, print, " ");
    printf("\n%ld %d\n", total, height(root));
    for (int key = 0; key < 256; key += 2) root = removed(root, key);
    walk(root, print, ",");
    puts("");
    destroy(root);
    return 0;
}
