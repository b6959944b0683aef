// Binary trees built, measured and freed: recursion over pointers.
#include <stdlib.h>

struct tree {
    struct tree *left, *right;
};

static struct tree *grow(int depth) {
    struct tree *tree = malloc(sizeof(struct tree));
    if (tree == NULL) exit(1);
    tree->left = depth > 0 ? grow(depth - 1) : NULL;
    tree->right = depth > 0 ? grow(depth - 1) : NULL;
    return tree;
}

static int count(const struct tree *tree) {
    if (tree == NULL) return 0;
    return 1 + count(tree->left) + count(tree->right);
}

static void fell(struct tree *tree) {
    if (tree == NULL) return;
    fell(tree->left);
    fell(tree->right);
    free(tree);
}

int main(void) {
    int total = 0;
    for (int depth = 4; depth <= 14; depth += 2) {
        for (int round = 0; round < 1 << (14 - depth); round++) {
            struct tree *tree = grow(depth);
            total += count(tree);
            fell(tree);
        }
    }
    return total != 196608 - 1365;
}
