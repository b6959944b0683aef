#include <stdlib.h>
struct node { int value; struct node *next; };
int main(void) {
    struct node *n = malloc(sizeof(n));
    struct node *m = (struct node *)malloc(sizeof(struct node *));
    int *a = malloc(10 * sizeof(int *));
    free(n);
    free(m);
    free(a);
    return 0;
}
/* expected
4:29-38 warning block_of_wrong_size: the block is made for a `struct node *`, but the pointer is to `struct node`
  fix 4:35 `*`
5:44-65 warning block_of_wrong_size: the block is made for a `struct node *`, but the pointer is to `struct node`
6:26-39 warning block_of_wrong_size: the block is made for a `int *`, but the pointer is to `int`
after the fixes: block_of_wrong_size block_of_wrong_size
*/
