// _Generic, sizeof of expressions, _Alignof, _Static_assert.
#include <stddef.h>
#include <stdio.h>

#define NAME(x) _Generic((x), int: "int", unsigned: "unsigned", long: "long", double: "double", float: "float", \
                         char *: "char *", const char *: "const char *", int *: "int *", default: "other")
_Static_assert(sizeof(int) == 4, "int has 4 bytes");
struct s { char a; double b; short c; };

int main(void) {
    char c = 1;
    short s = 2;
    unsigned u = 3;
    float f = 4;
    int a[3];
    printf("%s %s %s %s %s\n", NAME(c + s), NAME(u + c), NAME(1L * u), NAME(f * 2), NAME(f * 2.0));
    printf("%s %s %s %s\n", NAME("text"), NAME(a), NAME(&a), NAME((const char *)0));
    printf("%zu %zu %zu %zu\n", sizeof(c + c), sizeof c, sizeof a, sizeof 'x');
    printf("%zu %zu %zu %zu\n", offsetof(struct s, b), offsetof(struct s, c), sizeof(struct s), _Alignof(struct s));
    int n = 0;
    (void)sizeof(n++);
    printf("%d\n", n);
    printf("%zu\n", sizeof(struct { char x[3]; int y; }));
    return 0;
}
