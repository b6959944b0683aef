#include <stdio.h>
#include <stdlib.h>
struct opaque;
typedef struct opaque *handle;
static handle make(int);
static int get(handle);
extern int table[];
static int count(void);
enum e
{
    ONE = 1
};
struct a;
struct b
{
    struct a *a;
    int n;
};
struct a
{
    struct b b;
    struct a *self;
};
union u;
static union u *pu;
typedef struct list list;
struct list
{
    list *next;
    int v;
};
int sizes[][2] = {{1, 2}, {3, 4}, {5, 6}};
struct later;
static int use(struct later *p);
struct tree
{
    struct tree *kids[2];
    struct leaf *leaf;
};
int main(void)
{
    handle h = make(5);
    printf("%d\n", get(h));
    free(h);
    printf("%d %d\n", table[2], count());
    struct a a = {{0, 3}, 0};
    a.b.a = &a;
    a.self = a.b.a;
    printf("%d\n", a.self->b.a->b.n);
    printf("%d\n", pu == NULL);
    list l2 = {NULL, 2}, l1 = {&l2, 1};
    printf("%d\n", l1.next->v);
    printf("%zu\n", sizeof sizes / sizeof *sizes);
    struct tree t = {{&t}, 0};
    printf("%d\n", t.kids[0] == &t && !t.kids[1] && !t.leaf);
    struct inner;
    struct user
    {
        struct inner *p;
    } u;
    struct inner
    {
        int x;
    } i = {8};
    u.p = &i;
    printf("%d\n", u.p->x);
    printf("%d\n", use(0));
    return 0;
}
struct opaque
{
    int secret;
};
static handle make(int n)
{
    handle h = malloc(sizeof *h);
    h->secret = n * n;
    return h;
}
static int get(handle h)
{
    return h->secret;
}
int table[] = {7, 8, 9};
static int count(void)
{
    return (int)(sizeof table / sizeof table[0]);
}
static int use(struct later *p)
{
    return p == 0;
}
union u {
    int i;
};
