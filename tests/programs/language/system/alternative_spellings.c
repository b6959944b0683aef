#include <iso646.h>
#include <stdio.h>
#include <stdnoreturn.h>
#include <stdlib.h>
#include <stddef.h>
#include <locale.h>
static noreturn void leave(int n)
{
    printf("leaving %d\n", n);
    exit(n);
}
int main(void)
{
    int a = 6, b = 3;
    if (a > b and not(b > a) or a == 0) puts("words");
    printf("%d %d %d %d\n", a bitand b, a bitor b, a xor b, compl a);
    a and_eq 4;
    a or_eq 1;
    a xor_eq 8;
    printf("%d %d\n", a, a not_eq b);
    int v<:3:> = <% 1, 2, 3 %>;
    printf("%d\n", v<:1:>);
    printf("%s %s\n", setlocale(LC_ALL, NULL), localeconv()->decimal_point);
    printf("%zu\n",
        offsetof(
            struct {
                char c;
                int i;
            },
            i));
    leave(4);
}
