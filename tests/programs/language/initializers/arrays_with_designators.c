#include <stdio.h>
#define N(a) (int)(sizeof(a) / sizeof *(a))
static void show(const char* n, const int* a, int k)
{
    printf("%s", n);
    while (k--) printf(" %d", *a++);
    puts("");
}
int g[] = { [3] = 1, 2, [1] = 3, 4 };
static int ranges[] = { [0 ... 2] = 7, [4 ... 5] = 8, 9 };
int over[4] = { 1, 2, 3, 4, [1] = 9 };
enum { A, B, C };
const char* names[] = { [C] = "c", [A] = "a", [B] = "b" };
int main(void)
{
    int a[6] = {1, [4] = 5, 6}, b[] = {[2] = 1, 2, [0] = 3}, z[5] = {0}, one[3] = {1,}, n = 4, run[3] = {n, n * 2, [2] = n - 1};
    show("g", g, N(g));
    show("ranges", ranges, N(ranges));
    show("over", over, N(over));
    show("a", a, N(a));
    show("b", b, N(b));
    show("z", z, N(z));
    show("one", one, N(one));
    show("run", run, N(run));
    printf("%s%s%s\n", names[0], names[1], names[2]);
    int m[][3] = { [1] = { 1, 2, 3 }, { 4 }, [0][2] = 9 };
    show("m", m[0], 9);
    char s[8] = { [3] = 'x', [0] = 'y' };
    printf("%c%d%c\n", s[0], s[1], s[3]);
    int idx[] = { ['a' - 'a'] = 1, ['d' - 'a'] = 4 };
    show("idx", idx, N(idx));
    return 0;
}
