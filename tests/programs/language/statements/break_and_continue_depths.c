#include <stdio.h>
int main(void)
{
    int hits = 0;
    for (int i = 0; i < 5; i++) {
        for (int j = 0;; j++) {
            if (j == 4) break;
            if (j == i) continue;
            int k = 0;
            while (1) { if (++k > j) break; if (k == 2) continue; hits++; }
            do { if (k == 3) break; k++; if (k & 1) continue; hits += 10; } while (k < 3);
        }
        switch (i) { case 1: continue; case 3: break; default: hits += 100; }
        if (i == 3) break;
    }
    printf("%d\n", hits);
    int n = 0;
    do { n++; if (n == 2) continue; if (n > 5) break; printf("%d ", n); } while (n < 10);
    printf("| %d\n", n);
    for (int i = 0, j = 0; i < 3; j++) { if (j < 2) continue; i++; j = 0; printf("%d%d ", i, j); }
    puts("");
    int found = 0, m[3][3] = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}, r, c;
    for (r = 0; r < 3 && !found; r++) for (c = 0; c < 3; c++) if (m[r][c] == 5) { found = 1; break; }
    printf("%d %d %d\n", found, r, c);
    while (n) { if (n % 2) { n--; continue; } n /= 2; if (n == 1) break; }
    printf("%d\n", n);
    return 0;
}
