// Orders that C fixes: comma, &&, ||, ?:, full expressions, arguments before the call.
#include <stdio.h>

static int step(const char *s, int v) {
    printf("%s ", s);
    return v;
}
static int apply(int v) { return step("apply", v); }

int main(void) {
    int a = (step("one", 1), step("two", 2));
    int b = step("left", 0) || step("right", 3);
    int c = step("condition", 1) ? step("yes", 4) : step("no", 5);
    int d = apply(step("argument", 6));
    printf("\n%d %d %d %d\n", a, b, c, d);
    int i = 0, v[4] = {0};
    v[i] = 1, i++, v[i] = 2;
    for (i = 0; step("test", i < 2); step("next", i++)) step("body", i);
    printf("\n%d %d\n", v[0], v[1]);
    int *p = v;
    int taken = *p++ + 10;
    printf("%d %ld\n", taken, (long)(p - v));
    return 0;
}
