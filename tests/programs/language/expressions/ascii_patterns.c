#include <stdio.h>
int main(void)
{
    int i, j, n = 5;
    for (i = 1; i <= n; i++) {
        for (j = 1; j <= n - i; j++) printf(" ");
        for (j = 1; j <= 2 * i - 1; j++) printf("*");
        printf("\n");
    }
    for (i = n - 1; i >= 1; --i) printf("%*s%.*s\n", n - i, "", 2 * i - 1, "*********");
    for (i = 0; i < n; i++, putchar('\n')) for (j = 0; j < n; j++) putchar("#."[(i ^ j) & 1]);
    for (i = 1; i <= n; i++) { for (j = 1; j <= i; j++) printf("%d", j); for (j = i - 1; j; j--) printf("%d", j); printf("\n"); }
    char c = 'A'; for (i = 0; i < 4; i++) { for (j = 0; j <= i; j++) printf("%c ", c++); puts(""); }
    for (i = 1; i <= 9; i++) { for (j = 1; j <= 9; j++) printf("%3d", i * j); printf("\n"); }
    int a = 0, b = 1; for (i = 0; i < 15; i++) { printf("%d%s", a, i < 14 ? ", " : "\n"); int t = a + b; a = b; b = t; }
    int spiral[4][4], top = 0, left = 0, bottom = 3, right = 3, v = 1;
    while (top <= bottom && left <= right) { for (i = left; i <= right; i++) spiral[top][i] = v++; top++; for (i = top; i <= bottom; i++) spiral[i][right] = v++; right--; for (i = right; i >= left && top <= bottom; i--) spiral[bottom][i] = v++; bottom--; for (i = bottom; i >= top && left <= right; i--) spiral[i][left] = v++; left++; }
    for (i = 0; i < 4; i++) for (j = 0; j < 4; j++) printf("%3d%c", spiral[i][j], j == 3 ? '\n' : ' ');
    return 0;
}
