// Deep recursion, with arrays and structs in each frame.
#include <stdio.h>

struct state { int path[4]; int n; };

static long down(int n) { return n == 0 ? 0 : 1 + down(n - 1); }
static int digits(int n, char *to) {
    char local[2] = {(char)('0' + n % 10), 0};
    int length = n >= 10 ? digits(n / 10, to) : 0;
    to[length] = local[0];
    to[length + 1] = local[1];
    return length + 1;
}
static int paths(struct state s) {
    if (s.n == 4) {
        int sum = 0;
        for (int i = 0; i < 4; i++) sum = sum * 10 + s.path[i];
        return sum;
    }
    int total = 0;
    for (int d = 1; d <= 3; d++) {
        s.path[s.n] = d;
        s.n++;
        total += paths(s);
        s.n--;
    }
    return total;
}
static int collatz(long n) { return n == 1 ? 0 : 1 + collatz(n % 2 ? 3 * n + 1 : n / 2); }

int main(void) {
    char text[12];
    printf("%ld %d %s\n", down(10000), digits(1234567, text), text);
    printf("%d %d\n", paths((struct state){{0}, 0}), collatz(27));
    return 0;
}
