// while, do, for, nested, with break and continue.
#include <stdio.h>

int main(void) {
    int n = 0;
    while (n < 5) n++;
    do n--; while (n > 2);
    printf("%d\n", n);
    for (int i = 0, j = 10; i < j; i++, j--) printf("%d/%d ", i, j);
    puts("");
    for (;;) {
        if (++n > 20) break;
        if (n % 3) continue;
        printf("%d ", n);
    }
    puts("");
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++) {
            if (j == 2) break;
            if (i == 1) continue;
            printf("(%d %d) ", i, j);
        }
    puts("");
    int k = 0;
    do {
        k++;
        if (k == 2) continue;
        if (k == 5) break;
        printf("%d ", k);
    } while (k < 10);
    puts("");
    for (k = 10; k --> 0;) ;
    printf("%d\n", k);
    while (1) {
        while (1) break;
        break;
    }
    int i;
    for (i = 0; i < 100; i += 7) if (i > 40) break;
    printf("%d\n", i);
    return 0;
}
