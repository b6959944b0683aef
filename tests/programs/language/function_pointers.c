// Pointers to functions: tables, parameters, results, members, through every spelling.
#include <stdio.h>
#include <string.h>

typedef int (*operation)(int, int);
static int add(int a, int b) { return a + b; }
static int subtract(int a, int b) { return a - b; }
static int multiply(int a, int b) { return a * b; }
static operation choose(char c) { return c == '+' ? add : c == '-' ? &subtract : multiply; }
static int apply(int (*f)(int, int), int a, int b) { return f(a, b); }
static int (*table[])(int, int) = {add, subtract, multiply};
struct handler { const char *name; operation run; } handlers[] = {{"add", add}, {"sub", subtract}};
static int twice(int f(int, int), int n) { return (*f)(f(n, n), n); }
static int compare(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }
static void sort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *)) {
    char *bytes = base, spare[size];
    for (size_t i = 1; i < count; i++)
        for (char *at = bytes + i * size; at > bytes && compare(at - size, at) > 0; at -= size) {
            memcpy(spare, at, size);
            memcpy(at, at - size, size);
            memcpy(at - size, spare, size);
        }
}
static struct handler find(int i) { return handlers[i]; }

int main(void) {
    printf("%d %d %d\n", choose('+')(3, 4), (*choose('-'))(3, 4), (**choose('*'))(3, 4));
    for (int i = 0; i < 3; i++) printf("%d ", table[i](10, 5));
    puts("");
    printf("%d %d\n", apply(multiply, 6, 7), twice(add, 5));
    for (unsigned i = 0; i < 2; i++) printf("%s %d\n", handlers[i].name, handlers[i].run(8, 2));
    operation f = add;
    printf("%d %d %d\n", f == add, f != subtract, f == choose('+'));
    f = 0;
    if (!f) puts("null");
    int numbers[] = {5, 2, 9, 1, 7};
    sort(numbers, 5, sizeof numbers[0], compare);
    for (int i = 0; i < 5; i++) printf("%d ", numbers[i]);
    puts("");
    const char *names[] = {"pear", "apple", "fig"};
    sort(names, 3, sizeof *names, by_name);
    printf("%s %s %s\n", names[0], names[1], names[2]);
    printf("%d\n", find(1).run(1, 2));
    int (*print)(const char *, ...) = printf;
    print("%s %d\n", "through a pointer", 5);
    size_t (*length)(const char *) = strlen;
    print("%zu\n", length("four"));
    return 0;
}
