#include <stdio.h>
#include <stdlib.h>
struct empty
{
};
struct zero
{
    int n;
    int data[0];
};
struct holder
{
    struct empty e;
    int x;
    struct empty f[3];
};
union eu {
};
typedef int none[0];
static struct empty pass(struct empty e)
{
    return e;
}
int main(void)
{
    struct empty e, g = {};
    struct holder h = {{}, 5};
    e = pass(g);
    (void)e;
    printf("%zu %zu %zu %zu %zu\n", sizeof(struct empty), sizeof(struct zero),
           sizeof(struct holder), sizeof(union eu), sizeof(none));
    printf("%d\n", h.x);
    struct zero *z = malloc(sizeof *z + 3 * sizeof(int));
    z->n = 3;
    for (int i = 0; i < 3; i++)
        z->data[i] = i * i;
    printf("%d\n", z->data[2]);
    free(z);
    struct zero s = {4};
    printf("%d\n", s.n);
    int a[] = {};
    printf("%zu\n", sizeof a);
    return 0;
}
