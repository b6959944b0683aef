#include "shapes.h"
#include "shapes.h"
#include "once.h"
#include "once.h"
#include "inner.h"
#define HEADER "inner.h"
#include HEADER
#define NAME(x) <x.h>
#include NAME(stdio)
#define LIST_FILE "list.inc"
#define ITEM(a, b) a = b,
enum codes {
#include LIST_FILE
};
#undef ITEM
#define ITEM(a, b) #a,
static const char *code_names[] = {
#include "list.inc"
};
static const unsigned char table[] = {
#include "numbers.txt"
};
int main(void)
{
    struct shape s = {2, 3};
    printf("%d %d %d %d\n", area(s), once_counter, INNER_COUNT, inner_value);
    printf("%d %s %d %s\n", SECOND, code_names[1], THIRD, code_names[2]);
    int sum = 0;
    for (unsigned i = 0; i < sizeof table; i++) sum += table[i];
    printf("%d %zu\n", sum, sizeof table);
    return 0;
}
