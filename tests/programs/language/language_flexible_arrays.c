// Flexible array members with initial values, arrays of no length, structs without members.
#include <stddef.h>
#include <stdio.h>
struct f {
    int n;
    char s[];
};
struct g {
    int n;
    int a[];
};
static struct f a = {3, "abc"};
struct g b = {2, {10, 20}};
struct g c = {.n = 1, .a = {[3] = 7}};
struct z {
    int n;
    int zero[0];
};
struct e {};
struct e2 {
    struct e e;
    int x;
};
int main(void) {
    printf("%zu %zu %s %d %d %d\n", sizeof a, sizeof b, a.s, b.a[1], c.a[3], c.a[0]);
    static struct g loc = {4, {1, 2, 3, 4}};
    printf("%d\n", loc.a[3]);
    printf("%zu %zu %zu %zu\n", sizeof(struct z), sizeof(struct e), sizeof(struct e2), offsetof(struct f, s));
    struct e x;
    struct e y = x;
    struct e arr[4];
    printf("%zu\n", sizeof arr);
    return 0;
}
