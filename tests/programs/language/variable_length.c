// Variable-length arrays: sizes, loops, recursion, leaving blocks in all ways.
#include <stdio.h>

static long sum(int n) {
    int v[n];
    for (int i = 0; i < n; i++) v[i] = i * i;
    long total = 0;
    for (int i = 0; i < n; i++) total += v[i];
    return total;
}
static int depth(int n) {
    char room[n + 1];
    room[n] = (char)n;
    return n == 0 ? room[0] : depth(n - 1) + room[n];
}
struct point { int x, y; };

int main(void) {
    printf("%ld %d\n", sum(10), depth(10));
    int n = 5;
    double d[n];
    n = 100;
    printf("%zu %zu\n", sizeof d, sizeof d / sizeof d[0]);
    for (int i = 1; i < 2000; i++) {
        char big[i * 16];
        big[i] = 'x';
        if (i % 3 == 0) continue;
        if (i == 1999) break;
        int more[i];
        more[i - 1] = big[i];
    }
    int rounds = 0;
again: {
    int v[rounds + 1000];
    v[rounds] = rounds;
    rounds = v[rounds] + 1;
    if (rounds < 2000) goto again;
}
    printf("%d\n", rounds);
    int k = 3;
    struct point p[k];
    for (int i = 0; i < k; i++) p[i] = (struct point){i, -i};
    printf("%d %d\n", p[2].x, p[1].y);
    int rows[k][4];
    for (int i = 0; i < k; i++)
        for (int j = 0; j < 4; j++) rows[i][j] = i * j;
    printf("%d %zu\n", rows[2][3], sizeof rows);
    char text[k + 1];
    for (int i = 0; i < k; i++) text[i] = (char)('a' + i);
    text[k] = 0;
    puts(text);
    int count = 0;
repeat:;
    int again[count + 500];
    again[count] = count;
    if (++count < 3000) goto repeat;
    printf("%d\n", again[count - 1]);
    return 0;
}
