#include <stdio.h>
#define SQ(x) ((x) * (x))
#define BAD_SQ(x) x * x
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define MAX3(a, b, c) MAX(MAX(a, b), c)
#define NOARGS() 42
#define APPLY(f, x) f(x)
#define ID(x) x
#define FIRST(a, b) a
#define CALL(args) add args
#define LOOP(i, n) for (int i = 0; i < (n); i++)
#define DECLARE(type, name, value) type name = value
#define SWAP(T, a, b) do { T t_ = a; a = b; b = t_; } while (0)
#define f(x) (x + f(x - 1))
#define NAME_ONLY(x) not expanded
#define EMPTY_ARG(x) (0 x)
static int add(int a, int b) { return a + b; }
#undef f
static int f(int x) { return x <= 0 ? 0 : x; }
#define f(x) (1000 + f(x))
int main(void)
{
    int i = 3, NAME_ONLY = 8, a = 1, b = 2; DECLARE(double, d, 2.5);
    printf("%d %d %d\n", SQ(i + 1), BAD_SQ(i + 1), MAX3(1, i, 2)); printf("%d %d %d\n", NOARGS(), NOARGS ( ), APPLY(SQ, 5)); printf("%d %d\n", ID(ID(ID(4))), ID((1, 2)));
    printf("%d %d\n", FIRST((1), 2), FIRST(SQ(2), (3, 4))); printf("%d\n", CALL((3, 4))); LOOP(k, 3) printf("%d", k); puts(""); printf("%g\n", MAX(d, i)); if (a) SWAP(int, a, b); else puts("no"); printf("%d %d\n", a, b); printf("%d\n", f(2)); printf("%d %d\n", f (1), (f)(1)); printf("%d\n", NAME_ONLY); printf("%d %d\n", EMPTY_ARG(), EMPTY_ARG(+ 1));
    printf("%d\n", MAX
        (10,
         20)); printf("%d\n", ID(printf)("inner %d\n", 1) > 0); int (*p)(int) = f; printf("%d\n", p(6)); printf("%s\n", ID("comma, (paren")); return 0;
}
