#include <stdio.h>
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused"
#pragma unknown whatever (1, 2)
_Pragma("GCC diagnostic pop") 
#define DO_PRAGMA(x) _Pragma(#x)
DO_PRAGMA(message "hi")
static void unused(void) __attribute__((unused)); static void unused(void) {}
__attribute__((noinline, const)) static int pure_one(int x) { return x + 1; } static int hot(int) __attribute__((hot)) __attribute__((nonnull)); static int hot(int x) { return x * 2; }
struct __attribute__((packed, aligned(2))) s { char a; int b; }; int v __attribute__((aligned(64))) = 5, w __attribute__((unused)); extern __inline__ __attribute__((__gnu_inline__)) int gi(int x) { return x; } static __inline int in(int x) { return x; }
typedef int word __attribute__((aligned(8))); enum __attribute__((packed)) tiny { T1, T2 }; __extension__ typedef long long ext; static int __attribute__((format(printf, 1, 2))) say(const char *f, ...) { return f[0]; } __attribute__((noreturn)) void never(void); static int params(int a __attribute__((unused)), __attribute__((unused)) int b) { return a; }
static int c2x __attribute__((unused)) = 3;
int main(void) { int x __attribute__((unused)) = 1; __auto_type y = 2.5; register __signed__ char z = -3; __const int k = 4; __volatile__ int m = 5; int *__restrict p = &x; printf("%d %d %g %d %d %d %d\n", pure_one(1), hot(2), y, z, k, m, *p); printf("%zu %d %d\n", sizeof(struct s), in(7), say("x")); switch (x) { case 1: x++; __attribute__((fallthrough)); case 2: x++; } printf("%d %d\n", x, params(8, 9)); lab: __attribute__((unused)); if (x < 0) goto lab; ext e = __extension__ 1LL << 40; printf("%lld %d %d\n", e, v, c2x); asm_free: return __builtin_expect(0, 0); }
