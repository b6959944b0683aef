// Functions: recursion, mutual recursion, many arguments, static locals, early return, void.
#include <stdio.h>

static int odd(int n);
static int even(int n) { return n == 0 ? 1 : odd(n - 1); }
static int odd(int n) { return n == 0 ? 0 : even(n - 1); }
static unsigned long factorial(unsigned n) { return n < 2 ? 1 : n * factorial(n - 1); }
static int fibonacci(int n) {
    if (n < 2) return n;
    return fibonacci(n - 1) + fibonacci(n - 2);
}
static int ackermann(int m, int n) {
    return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}
static int many(int a, char b, short c, long d, float e, double f, unsigned char g, int *h, int i, int j) {
    return a + b + c + (int)d + (int)e + (int)f + g + *h + i + j;
}
static int next(void) {
    static int counter = 100;
    static int steps[3];
    steps[counter % 3]++;
    return counter++ + steps[0];
}
static void early(int n) {
    if (n < 0) return;
    printf("%d\n", n);
}
static char narrow(int n) { return n; }
static unsigned char narrow_unsigned(int n) { return n; }
static _Bool truth(int n) { return n; }
static void hanoi(int n, char from, char to, char by) {
    if (n == 0) return;
    hanoi(n - 1, from, by, to);
    printf("%c%c ", from, to);
    hanoi(n - 1, by, to, from);
}
static int gcd(int a, int b) { return b ? gcd(b, a % b) : a; }

int main(void) {
    int h = 8;
    printf("%d %d %lu %d %d\n", even(10), odd(10), factorial(20), fibonacci(15), ackermann(2, 3));
    printf("%d\n", many(1, 2, 3, 4, 5.5f, 6.5, 7, &h, 9, 10));
    for (int i = 0; i < 5; i++) printf("%d ", next());
    early(-1);
    early(3);
    printf("%d %d %d\n", narrow(200), narrow_unsigned(300), truth(256));
    hanoi(3, 'a', 'c', 'b');
    printf("%d\n", gcd(1071, 462));
    printf("%d\n", fibonacci(fibonacci(5)) + fibonacci(factorial(3)));
    return fibonacci(10);
}
