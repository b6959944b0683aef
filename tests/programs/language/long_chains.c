// Long else-if chains, long expressions, many cases.
#include <stdio.h>

static int classify(int n) {
    if (n < 10) return 0;
    else if (n < 20) return 1;
    else if (n < 30) return 2;
    else if (n < 40) return 3;
    else if (n < 50) return 4;
    else if (n < 60) return 5;
    else return 6;
}
#define T(n) case n: return n * n;
#define TT(n) T(n) T(n + 1) T(n + 2) T(n + 3) T(n + 4) T(n + 5) T(n + 6) T(n + 7)
static int square(int n) {
    switch (n) {
        TT(0) TT(8) TT(16) TT(24) TT(32)
    }
    return -1;
}

int main(void) {
    int sum = 0;
    for (int i = 0; i < 70; i += 5) sum = sum * 7 + classify(i), sum %= 100003;
    printf("%d %d %d %d\n", sum, square(7), square(39), square(40));
    int a = 1, b = 2, c = 3, d = 4;
    printf("%d\n", a + b * c - d + (a - b) * (c - d) + a * b * c * d - (a + (b + (c + (d + (a + (b + (c + d))))))));
    printf("%d\n", a ? b ? c ? d ? 1 : 2 : 3 : 4 : 5);
    printf("%d\n", a < b && b < c && c < d && d > a && !(a == b || b == c || c == d));
    return 0;
}
