#include <stdio.h>
#include <string.h>
typedef struct node
{
    const char *const name;
    struct node *const *kids;
    int n;
} node;
static int depth(const node *t)
{
    int d = 0;
    for (int i = 0; i < t->n; i++)
    {
        int k = depth(t->kids[i]);
        if (k > d)
            d = k;
    }
    return d + 1;
}
static void show(const node *t, int in)
{
    printf("%*s%s\n", in * 2, "", t->name);
    for (node *const *k = t->kids; k < t->kids + t->n; k++)
        show(*k, in + 1);
}
static const char *longest(const char *const *w)
{
    const char *b = *w;
    for (; *w; w++)
        if (strlen(*w) > strlen(b))
            b = *w;
    return b;
}
static void bump(int *const p)
{
    ++*p;
}
static int peek(const int *const p)
{
    return *p;
}
static void next(const int **p)
{
    ++*p;
}
static const int table[3][2] = {{1, 2}, {3, 4}, {5, 6}};
static const int (*rows(void))[2]
{
    return table;
}
int main(void)
{
    node a = {"a", 0, 0}, b = {"b", 0, 0}, *const ab[] = {&a, &b};
    node c = {"c", ab, 2}, *const cs[] = {&c, &a};
    node root = {"root", cs, 2};
    show(&root, 0);
    printf("%d\n", depth(&root));
    const char *const words[] = {"x", "longer", "mid", NULL};
    puts(longest(words));
    int x = 1;
    bump(&x);
    const int v[] = {7, 8}, *p = v;
    next(&p);
    printf("%d %d %d\n", peek(&x), *p, rows()[2][1]);
    char text[] = "abc";
    char *const fixed = text;
    fixed[1] = 'X';
    const char *ro = text;
    ro++;
    printf("%s %s\n", fixed, ro);
    int *q = &x;
    int **qq = &q;
    int *const *cqq = qq;
    int ***qqq = &qq;
    ***qqq = 42;
    printf("%d %d\n", **cqq, x);
    void *vp = qqq;
    printf("%d\n", ***(int ***)vp);
    return 0;
}
