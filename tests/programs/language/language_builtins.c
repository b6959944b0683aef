// The functions that GNU C itself provides.
#include <limits.h>
#include <math.h>
#include <stddef.h>
#include <stdio.h>
struct s {
    int a;
    struct {
        int b[4];
    } c;
};
enum e { A, B };
int main(void) {
    printf("%d %d %d\n", __builtin_popcount(0xff00), __builtin_popcountl(~0UL), __builtin_popcountll(5));
    printf("%d %d %d\n", __builtin_clz(1), __builtin_clzl(1), __builtin_clzll(0x100));
    printf("%d %d %d\n", __builtin_ctz(8), __builtin_ctzl(1L << 40), __builtin_ctzll(2));
    printf("%d %d %d %d\n", __builtin_ffs(0), __builtin_ffs(12), __builtin_ffsl(1L << 33), __builtin_ffsll(0));
    printf("%d %d\n", __builtin_parity(7), __builtin_parityll(3));
    printf("%x %x %llx\n", __builtin_bswap16(0x1234), __builtin_bswap32(0x12345678),
           (unsigned long long)__builtin_bswap64(0x123456789abcdef0ULL));
    printf("%d %d\n", __builtin_clrsb(0), __builtin_clrsb(-1));
    int r;
    long lr;
    unsigned ur;
    unsigned char cr;
    printf("%d ", __builtin_add_overflow(INT_MAX, 1, &r));
    printf("%d\n", r);
    printf("%d ", __builtin_sub_overflow(0u, 1u, &ur));
    printf("%u\n", ur);
    printf("%d ", __builtin_mul_overflow(1L << 40, 1L << 40, &lr));
    printf("%ld\n", lr);
    printf("%d ", __builtin_mul_overflow(16, 16, &cr));
    printf("%d\n", cr);
    printf("%d ", __builtin_add_overflow(5, -6, &ur));
    printf("%u\n", ur);
    printf("%d ", __builtin_add_overflow(5, -3, &ur));
    printf("%u\n", ur);
    printf("%d ", __builtin_mul_overflow(-1, 0u, &lr));
    printf("%ld\n", lr);
    printf("%d ", __builtin_sadd_overflow(INT_MAX, 1, &r));
    printf("%d\n", r);
    printf("%d ", __builtin_umul_overflow(UINT_MAX, 2, &ur));
    printf("%u\n", ur);
    printf("%d ", __builtin_smull_overflow(LONG_MAX, 2, &lr));
    printf("%ld\n", lr);
    printf("%d\n", __builtin_add_overflow_p(INT_MAX, 1, 0));
    printf("%d %d\n", __builtin_types_compatible_p(int, int), __builtin_types_compatible_p(int, long));
    printf("%d %d\n", __builtin_types_compatible_p(int[], int[5]), __builtin_types_compatible_p(const int, int));
    printf("%d\n", __builtin_choose_expr(1, 3, "no"));
    printf("%d %d\n", __builtin_constant_p(3), __builtin_constant_p(r));
    printf("%zu %zu\n", __builtin_offsetof(struct s, c.b[2]), offsetof(struct s, c));
    printf("%d\n", __builtin_expect(r == 3, 0) ? 1 : 0);
    printf("%f %f %d\n", __builtin_huge_val(), __builtin_inf(), isnan(__builtin_nan("")));
    printf("%f %f\n", (double)__builtin_inff(), (double)__builtin_huge_valf());
    char buf[10];
    __builtin_memset(buf, 'a', 9);
    buf[9] = 0;
    printf("%zu %s\n", __builtin_strlen(buf), buf);
    __builtin_strcpy(buf, "hey");
    printf("%d\n", __builtin_strcmp(buf, "hey"));
    __builtin_printf("%d\n", 3);
    __builtin_puts("x");
    __builtin_memcpy(buf, "abc", 4);
    printf("%s %d\n", buf, __builtin_abs(-4));
    printf("%g\n", __builtin_fabs(-2.5));
    printf("%g\n", __builtin_sqrt(16.0));
    void *p = __builtin_alloca(32);
    __builtin_memset(p, 0, 32);
    printf("%d\n", ((char *)p)[5]);
    int *ap = __builtin_assume_aligned(&r, 4);
    *ap = 4;
    printf("%d\n", r);
    if (r == 5) __builtin_unreachable();
    __builtin_prefetch(&r);
    __builtin_prefetch(&r, 0, 3);
    printf("%d %d\n", __builtin_isnan(0.0), __builtin_signbit(-1.0) != 0);
    printf("%d %d %d\n", __builtin_isgreater(2.0, 1.0), __builtin_isinf_sign(-INFINITY), __builtin_isfinite(1.0));
    printf("%d\n", __builtin_object_size(buf, 0) > 0);
    static int cst[__builtin_popcount(7)];
    printf("%zu\n", sizeof cst);
    _Static_assert(__builtin_clz(1) == 31, "");
    enum { Q = __builtin_ctz(16) };
    printf("%d\n", Q);
    printf("%d\n", __builtin_expect_with_probability(1, 1, 0.5) != 0);
    printf("%lld %ld\n", __builtin_llabs(-3LL), __builtin_labs(-4L));
    printf("%x\n", __builtin_bswap16(0xff));
    return 0;
}
