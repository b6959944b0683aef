#include <assert.h>
#include <ctype.h>
#include <float.h>
#include <inttypes.h>
#include <limits.h>
#include <locale.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <tgmath.h>
#include <unistd.h>
int static_assert_ok(void);
int main(void) {
    float f = 2;
    long double l = 3;
    double d = 4;
    int i = 5;
    printf("%zu %zu %zu %zu\n", sizeof sqrt(f), sizeof sqrt(d), sizeof sqrt(i), sizeof pow(f, i));
    printf("%g %g %g %g %g\n", (double)scalbn(f, 3), (double)nexttoward(d, l), (double)remquo(d, f, &i),
           (double)exp2(d), (double)scalbln(f, 2L));
    printf("%d %d %d\n", MB_LEN_MAX, NAME_MAX, PATH_MAX);
    printf("%ld %d %d\n", (long)SSIZE_MAX, PIPE_BUF, 0);
    printf("%d %d %d %d\n", 1, 2, CHAR_BIT, UCHAR_MAX);
    printf("%d %d %d\n", FLT_RADIX, FLT_ROUNDS, FLT_EVAL_METHOD);
    printf("%d %d %d %d\n", DBL_HAS_SUBNORM, FLT_DECIMAL_DIG, DBL_MAX_10_EXP, FLT_MIN_EXP);
    printf("%zu %zu %zu\n", sizeof(sigset_t), sizeof(siginfo_t), sizeof(struct sigaction));
    printf("%d %d %zu\n", SIGRTMIN >= 32, NSIG, sizeof(fpos_t));
    printf("%d\n", static_assert_ok());
    return 0;
}
int static_assert_ok(void) {
    static_assert(sizeof(int) == 4, "int");
    return 1;
}
