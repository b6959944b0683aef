// && and || evaluate only what they need; ! and ?: in every position.
#include <stdio.h>

static int calls;
static int yes(void) { calls++; return 5; }
static int no(void) { calls++; return 0; }

int main(void) {
    int a = yes() && no();
    int b = no() && yes();
    int c = yes() || no();
    int d = no() || yes();
    printf("%d %d %d %d %d\n", a, b, c, d, calls);
    if (yes() && !no() && (no() || yes())) puts("one");
    if (!(yes() && no()) || no()) puts("two");
    if (no() || (no() && yes()) || !yes())
        puts("three");
    else
        puts("four");
    printf("%d\n", calls);
    int x = yes() ? 1 : 2, y = no() ? 1 : no() ? 2 : 3;
    printf("%d %d %d %d\n", x, y, !x, !!y);
    while (calls < 20 && yes()) continue;
    printf("%d\n", calls);
    int *p = 0;
    if (p && *p) puts("bad");
    if (!p || *p) puts("good");
    printf("%d %d\n", !p, !&x);
    no() || puts("or");
    yes() && puts("and");
    double z = 0.0;
    printf("%d %d\n", z || 0.1, z && 1);
    printf("%d\n", (x, y, 7) ?: 9);
    printf("%d\n", no() ?: 9);
    printf("%g\n", (1 ? 1 : 2.5) / 2);
    return a ? b : c;
}
