#include <stdio.h>
int f(int a, int b) { return a * 10 + b; }
int main(void)
{
    int i, j, k;
    i = (1, 2, 3); printf("%d\n", i);
    i = 1, j = 2, k = 3; printf("%d %d %d\n", i, j, k);
    for (i = 0, j = 10; i < j; i += 2, --j) printf("%d/%d ", i, j);
    puts("");
    printf("%d\n", f((1, 2), (3, 4)));
    k = (i++, i + j); printf("%d\n", k);
    int a[] = {(1, 5), 2, (i = 9, i)}; printf("%d %zu\n", a[0] + a[2], sizeof a / sizeof *a);
    if (i = 0, i == 0) puts("zero");
    while (i++, i < 3) printf("%d ", i);
    puts("");
    switch (i, 2) { case 2: puts("two"); }
    const char *s; for (s = "abc", k = 0; *s; k = k * 2 + *s - 'a', s++); printf("%d\n", k);
    return i = 4, i - 4;
}
