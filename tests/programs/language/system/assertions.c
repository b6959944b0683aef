#include <assert.h>
#include <stdio.h>
#include <string.h>
#undef NDEBUG
static_assert(sizeof(int) == 4, "int has four bytes");
_Static_assert(1, "plain");
struct s
{
    int a;
    _Static_assert(sizeof(char) == 1, "inside");
    int b;
};
static int calls;
static int check(int n)
{
    calls++;
    return n;
}
int main(void)
{
    assert(check(1));
    assert(2 + 2 == 4 && "arithmetic works");
    printf("%d\n", calls);
    _Static_assert(sizeof(struct s) == 8, "two ints");
#define NDEBUG
#include <assert.h>
    assert(check(0));
    printf("%d\n", calls);
#undef NDEBUG
#include <assert.h>
    if (calls)
        assert(calls == 1);
    else
        puts("else belongs to the if");
    assert(strlen("abc") == 3);
    puts("all hold");
    return 0;
}
