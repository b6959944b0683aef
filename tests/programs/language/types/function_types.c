#include <stdio.h>
typedef int binary(int, int);
typedef int (*binary_pointer)(int, int);
typedef void action(void);
static binary add, sub;
static int add(int a, int b)
{
    return a + b;
}
static int sub(int a, int b)
{
    return a - b;
}
static void hello(void)
{
    puts("hello");
}
static binary *pick(char op)
{
    return op == '+' ? add : sub;
}
static int (*pick2(int n))(int, int)
{
    return n ? &add : &sub;
}
static int apply(binary f, int a, int b)
{
    return f(a, b);
}
static int apply2(int f(int, int), int a)
{
    return f(a, a);
}
static int (*(*chooser(void))(char))(int, int)
{
    return (int (*(*)(char))(int, int))pick;
}
struct ops
{
    const char *name;
    binary *f;
    action *a;
} table[] = {{"add", add, hello}, {"sub", sub, 0}};
int (*matrix[2][2])(int, int) = {{add, sub}, {sub, add}};
int (*(*pm)[2])(int, int) = matrix;
int main(void)
{
    binary *f = add;
    binary_pointer g = &sub, *pg = &g;
    action *h = hello;
    printf("%d %d %d %d %d\n", f(1, 2), (*f)(1, 2), (****f)(1, 2), g(5, 3), (*pg)(9, 1));
    printf("%d %d %d\n", pick('+')(4, 5), pick2(0)(4, 5), chooser()('-')(10, 1));
    printf("%d %d %d\n", apply(sub, 8, 2), apply(&add, 8, 2), apply2(add, 21));
    h();
    (*h)();
    for (unsigned i = 0; i < 2; i++)
    {
        printf("%s %d\n", table[i].name, table[i].f(7, 7));
        if (table[i].a)
            table[i].a();
    }
    printf("%d %d\n", matrix[1][0](3, 1), pm[1][1](3, 1));
    printf("%d %d %d\n", f == add, f == &add, g != 0);
    printf("%zu %zu\n", sizeof f, sizeof table / sizeof *table);
    int (*list[])(int, int) = {add, sub, 0};
    for (int (**p)(int, int) = list; *p; p++)
        printf("%d ", (*p)(10, 4));
    puts("");
    void *raw = (void *)add;
    printf("%d\n", ((binary *)raw)(6, 1));
    f = f == add ? sub : add;
    printf("%d\n", f(0, 1));
    return (f == sub ? add : sub)(0, 0);
}
