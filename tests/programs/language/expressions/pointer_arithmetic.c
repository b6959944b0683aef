// Sums and differences of pointers to elements of every size; comparisons; conversions by casts.
#include <stddef.h>
#include <stdio.h>
#include <stdint.h>
struct big { char c[13]; int n; };
int grid[3][4] = {{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 10, 11, 12}};
int main(void)
{
    char c[10]; short s[10]; int i[10]; long l[10]; double d[10]; struct big b[10]; int (*row)[4] = grid;
    printf("%td %td %td\n", &c[7] - &c[2], &s[7] - s, &i[0] - &i[9]);
    printf("%td %td %td\n", (char *)&l[3] - (char *)l, (char *)&d[2] - (char *)&d[1], (char *)(b + 1) - (char *)b);
    printf("%td %td\n", &b[9] - &b[4], row + 2 - grid);
    printf("%d %d %d\n", **(row + 1), *(*(row + 2) + 3), row[1][-1]);
    int *p = i + 3, *q = &i[8], *end = i + 10;
    printf("%d %d %d %td\n", p < q, p + 5 == q, q >= end, end - q);
    for (p = i; p != end; ++p) *p = (int)(p - i) * (int)(p - i);
    p = i + 5; printf("%d %d %d %d\n", p[0], p[-5], *(p - 2), 4[p]);
    printf("%d\n", *p++); p = i; p += 2; p -= -1; printf("%d\n", *p);
    unsigned n = 2; long m = -1; unsigned char k = 3; printf("%d %d %d\n", p[m], *(p + n), k[p]);
    char *bytes = (char *)i; printf("%d\n", *(int *)(bytes + 4 * sizeof(int)));
    void *v = i; v = v + 8; printf("%d\n", *(int *)v);
    uintptr_t a = (uintptr_t)&i[0], z = (uintptr_t)&i[4]; printf("%lu %d\n", z - a, *(int *)(a + 12));
    const char *text = "pointer" + 2; printf("%s %c %c\n", text, "abc"[1], 2["xyz"]);
    printf("%d %d\n", NULL == (void *)0, (char *)0 + 0 == 0);
    int *null = 0; printf("%d %d %d\n", null == NULL, !null, null ? 1 : 0);
    printf("%zu\n", (size_t)(end - i));
    int (*g)[3][4] = &grid; printf("%d %zu %zu %zu\n", (*g)[2][1], sizeof *g, sizeof **g, sizeof ***g);
    printf("%d\n", (int)((int *)(g + 1) - (int *)g));
    return 0;
}
