// Left-leaning red-black tree as a map from strings to counts.
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum color { RED, BLACK };
typedef struct RBNode RBNode;
struct RBNode {
    char *key;
    int value;
    enum color color : 1;
    RBNode *child[2];
};

static bool isRed(const RBNode *n) { return n != NULL && n->color == RED; }

static RBNode *rotate(RBNode *h, int dir) {
    RBNode *x = h->child[!dir];
    h->child[!dir] = x->child[dir];
    x->child[dir] = h;
    x->color = h->color;
    h->color = RED;
    return x;
}

static void flip(RBNode *h) {
    h->color = !h->color;
    h->child[0]->color = !h->child[0]->color;
    h->child[1]->color = !h->child[1]->color;
}

static char *copy(const char *s) {
    size_t n = strlen(s) + 1;
    return memcpy(malloc(n), s, n);
}

static RBNode *add(RBNode *h, const char *key) {
    if (!h) {
        RBNode *n = malloc(sizeof(RBNode));
        *n = (RBNode){.key = copy(key), .value = 1, .color = RED};
        return n;
    }
    int c = strcmp(key, h->key);
    if (c == 0)
        h->value++;
    else
        h->child[c > 0] = add(h->child[c > 0], key);

    if (isRed(h->child[1]) && !isRed(h->child[0])) h = rotate(h, 0);
    if (isRed(h->child[0]) && isRed(h->child[0]->child[0])) h = rotate(h, 1);
    if (isRed(h->child[0]) && isRed(h->child[1])) flip(h);
    return h;
}

static int blackHeight(const RBNode *n) {
    if (!n) return 1;
    int l = blackHeight(n->child[0]), r = blackHeight(n->child[1]);
    if (l < 0 || l != r) return -1;
    if (isRed(n) && isRed(n->child[0])) return -1;
    if (isRed(n->child[1])) return -1;
    return l + (n->color == BLACK);
}

typedef void (*Visitor)(const RBNode *, void *);
static void walk(const RBNode *n, Visitor visit, void *context) {
    if (n == NULL) return;
    walk(n->child[0], visit, context);
    visit(n, context);
    walk(n->child[1], visit, context);
}

struct Best { const char *word; int count; int distinct; size_t letters; };
static void best(const RBNode *n, void *context) {
    struct Best *b = context;
    b->distinct++;
    b->letters += strlen(n->key) * n->value;
    if (n->value > b->count) {
        b->count = n->value;
        b->word = n->key;
    }
}
static void show(const RBNode *n, void *context) { printf("%*s %d%c", *(int *)context, n->key, n->value, isRed(n) ? '*' : ' '); }
static void release(RBNode *n) {
    if (!n) return;
    release(n->child[0]);
    release(n->child[1]);
    free(n->key);
    free(n);
}

static const char text[] =
    "It was the best of times, it was the worst of times, it was the age of wisdom, "
    "it was the age of foolishness, it was the epoch of belief, it was the epoch of "
    "incredulity, it was the season of Light, it was the season of Darkness";

int main(void) {
    RBNode *root = NULL;
    char *words = copy(text);
    for (char *w = strtok(words, " ,"); w; w = strtok(NULL, " ,")) {
        for (char *p = w; *p; p++)
            if (*p >= 'A' && *p <= 'Z') *p |= 0x20;
        root = add(root, w);
        root->color = BLACK;
        if (blackHeight(root) < 0) return puts("broken"), 1;
    }
    free(words);
    int width = 12;
    walk(root, show, &width);
    struct Best b = {0};
    walk(root, best, &b);
    printf("\n%d distinct, most often \"%s\" (%d times), %zu letters, black height %d\n", b.distinct, b.word, b.count,
           b.letters, blackHeight(root));
    release(root);
    return 0;
}
