#include <stdio.h>
#include <stdlib.h>
static inline int min(int a, int b) { return a < b ? a : b; }
_Noreturn static void die(const char *why) { printf("dying: %s\n", why); exit(2); }
static void __attribute__((noreturn)) die2(int n) { exit(n); }
static inline int fact(int n) { return n < 2 ? 1 : n * fact(n - 1); }
static int __attribute__((const)) sq(int x) { return x * x; }
static int positive(int n) { if (n > 0) return n; die("not positive"); }
static int choose(int n) { switch (n) { case 0: return 5; default: die2(n); } }
static int forever(int n) { for (;;) if (n-- == 0) return 7; }
static int either(int n) { if (n) return 1; else return 2; }
static int looped(int n) { while (1) { if (n > 3) return n; n++; } }
static int exhaustive(enum { A, B } e) { switch (e) { case A: return 1; case B: return 2; } abort(); }
int main(void)
{
    printf("%d %d %d\n", min(3, 2), fact(6), sq(-4));
    printf("%d %d %d %d %d %d\n", positive(3), choose(0), forever(3), either(0), looped(1), exhaustive(1));
    return positive(-1);
}
