// GNU statement expressions.
#include <stdio.h>

#define MAX(a, b) ({ int a_ = (a), b_ = (b); a_ > b_ ? a_ : b_; })
#define SWAP(a, b) ({ __typeof__(a) t = a; a = b; b = t; })
struct pair { int a, b; };

static int find(const int *v, int n, int wanted) {
    return ({
        int result = -1;
        for (int i = 0; i < n; i++)
            if (v[i] == wanted) { result = i; break; }
        result;
    });
}

int main(void) {
    int calls = 0;
    printf("%d\n", MAX(calls++, 5) + MAX(3, MAX(1, 2)));
    int x = 1, y = 2;
    SWAP(x, y);
    printf("%d %d %d\n", x, y, calls);
    int v[] = {4, 5, 6};
    printf("%d %d\n", find(v, 3, 6), find(v, 3, 7));
    struct pair p = ({ struct pair q = {1, 2}; q.b = 5; q; });
    printf("%d %d\n", p.a, p.b);
    printf("%d\n", ({ struct pair q = {7, 8}; q; }).b);
    int n = 10 + ({ int m = 3; m * ({ m + 1; }); }) * 2;
    printf("%d\n", n);
    ({ puts("for its effect"); });
    for (int i = 0; ({ int j = i * 2; j < 6; }); i++) printf("%d ", i);
    puts("");
    return 0;
}
