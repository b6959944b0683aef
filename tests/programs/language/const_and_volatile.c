// Qualifiers, register, restrict, inline.
#include <stdio.h>

static inline int square(int n) { return n * n; }
static int sum(const int *restrict v, register int n) {
    int total = 0;
    while (n--) total += *v++;
    return total;
}
volatile int shared = 3;
const struct { int a; const char *b; } constant = {5, "five"};

int main(void) {
    const int v[] = {1, 2, 3};
    volatile int local = 1;
    local += shared;
    shared++;
    int *const fixed = (int *)&local;
    *fixed *= 2;
    const char *p = "ab";
    p++;
    register int r = square(4);
    printf("%d %d %d %s %d %d %s\n", sum(v, 3), local, shared, p, r, constant.a, constant.b);
    auto int plain = 5;
    return plain;
}
