// Initialisers of locals: partial, nested, designated, from calls, overridden, with braces left out.
#include <stdio.h>

struct inner { int a, b; };
struct outer { char name[5]; struct inner in[2]; union { int i; char c; } u; double *p; };
static int calls;
static int next(void) { return ++calls; }
static struct inner pair(void) { return (struct inner){next(), next()}; }

static void show(struct outer o) {
    printf("%s %d %d %d %d %d %d\n", o.name, o.in[0].a, o.in[0].b, o.in[1].a, o.in[1].b, o.u.i, o.p == 0);
}

int main(void) {
    show((struct outer){"full", {{1, 2}, {3, 4}}, {5}, 0});
    struct outer flat = {"flat", 1, 2, 3, 4, 5};
    show(flat);
    struct outer designated = {.in[1].b = 9, .name = "des", .in[0] = {.b = 7}};
    show(designated);
    struct outer mixed = {"mix", .u.c = 'A', .in = {[1] = {1, 1}}};
    show(mixed);
    struct outer from = {"call", {pair(), {next()}}, {next()}};
    show(from);
    struct inner whole[3] = {pair(), {1}, pair()};
    printf("%d %d %d %d\n", whole[0].b, whole[1].b, whole[2].a, calls);
    int overridden[3] = {[0 ... 2] = 5, [1] = 6};
    printf("%d %d %d\n", overridden[0], overridden[1], overridden[2]);
    int chain = next(), after = chain + next(), *pointer = &chain, twice[2] = {*pointer, *pointer * 2};
    printf("%d %d\n", after - chain, twice[1]);
    for (int i = 0; i < 2; i++) {
        int partial[4] = {i};
        partial[3] += i + 1;
        char text[6] = "ab";
        text[2] = (char)('x' + i);
        printf("%d %d %s ", partial[0], partial[3], text);
    }
    puts("");
    int scalar = {3};
    long l = {next() * 1L};
    printf("%d %d\n", scalar, l > 0);
    struct self { struct self *me; int n; } self = {&self, 4};
    printf("%d\n", self.me->me->n);
    return 0;
}
