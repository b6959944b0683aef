#include "shared.h"
#include <stdio.h>
int counter = 10;
static int local = 1;
extern int table_size;
int main(void)
{
    printf("%d %d %s\n", counter, table[2], label);
    bump();
    bump();
    printf("%d %d %d\n", counter, local, other_local());
    table[2] = 77;
    printf("%d %d\n", sum_table(), table_size);
    handler h = get_handler();
    printf("%d %d\n", h(5), get_handler() == twice);
    struct item it = make_item(3, "three");
    printf("%d %s %zu\n", it.n, it.name, sizeof(struct item));
    printf("%d %d\n", tentative, weak_default);
    return 0;
}
