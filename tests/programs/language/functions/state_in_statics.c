#include <stdio.h>
#include <string.h>
static unsigned next_random(void)
{
    static unsigned s = 1;
    s = s * 69069u + 5;
    return s >> 16;
}
static int toggle(void)
{
    static _Bool on;
    on = !on;
    return on;
}
static const char* ring(const char* s)
{
    static char slots[3][16];
    static int at;
    char* to = slots[at++ % 3];
    strncpy(to, s, 15);
    to[15] = 0;
    return to;
}
static double average(double x)
{
    static double sum;
    static int n;
    sum += x;
    return sum / ++n;
}
static int fib(void)
{
    static int a = 0, b = 1;
    int r = a;
    a = b;
    b += r;
    return r;
}
static int lines(int reset)
{
    static struct {
        int n, most;
    } st = { 0, -1 };
    if (reset) {
        int n = st.n;
        if (n > st.most) st.most = n;
        st.n = 0;
        return st.most;
    }
    return ++st.n;
}
static int* cell(int i)
{
    static int cells[8] = { [3] = 33 };
    return cells + i;
}
static int recursive(int n)
{
    static int depth, deepest;
    depth++;
    if (depth > deepest) deepest = depth;
    if (n) recursive(n - 1);
    depth--;
    return deepest;
}
int main(void)
{
    for (int i = 0; i < 4; i++)
        printf("%u %d %g %d; ", next_random() % 100, toggle(), average(i), fib());
    puts("");
    const char *a = ring("one"), *b = ring("two"), *c = ring("three");
    printf("%s %s %s\n", a, b, c);
    ring("four");
    printf("%s\n", a);
    lines(0);
    lines(0);
    lines(1);
    lines(0);
    printf("%d\n", lines(1));
    *cell(1) += 5;
    *cell(1) += 5;
    printf("%d %d\n", *cell(1), *cell(3));
    printf("%d\n", recursive(6));
    printf("%d\n", recursive(2));
    return 0;
}
