#include <stdio.h>
struct list;
enum kind { LEAF, NODE };
typedef enum kind kind;
struct tree {
    kind kind;
    union {
        int leaf;
        struct {
            struct tree *l, *r;
        } node;
    } u;
};
int tree(struct tree* tree)
{
    return tree->kind == LEAF ? tree->u.leaf : ({
        int l = (tree->u.node.l)->u.leaf;
        l;
    });
}
struct x {
    int x;
} x = { 1 };
union y {
    int y;
} y = { 2 };
enum z { z0 = 3 } z = z0;
typedef struct s s;
struct s {
    s* s;
    int n;
};
static struct {
    int a;
} anon1 = { 4 }, anon2 = { 5 };
int main(void)
{
    struct tree leaf = { LEAF, { .leaf = 9 } }, node = { NODE, { .node = { &leaf, &leaf } } };
    printf("%d %d\n", tree(&leaf), tree(&node));
    printf("%d %d %d\n", x.x, y.y, z);
    s a = { 0, 1 }, b = { &a, 2 };
    b.s->s = &b;
    printf("%d %d\n", b.s->n, a.s->n);
    anon1 = (typeof(anon1)) { 7 };
    printf("%d %d\n", anon1.a, anon2.a);
    struct x x = { x.x = 5 };
    printf("%d\n", x.x);
    {
        enum kind { LEAF = 10 } k = LEAF;
        printf("%d\n", k);
    }
    {
        struct list {
            int q;
        } l = { 6 };
        printf("%d\n", l.q);
    }
    int size = sizeof(struct s);
    goto s;
s:
    printf("%d\n", size);
    return 0;
}
