// Sets as bits: union and friends, iteration, popcounts, subsets, Gray code, bit matrix transpose, Bloom filter.
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef unsigned long word;
enum { WORD_BITS = sizeof(word) * CHAR_BIT };

typedef struct { size_t bits; word w[]; } bitset;
#define WORDS(bits) (((bits) + WORD_BITS - 1) / WORD_BITS)

static bitset *bs_new(size_t bits) {
    bitset *s = calloc(1, sizeof(bitset) + WORDS(bits) * sizeof(word));
    s->bits = bits;
    return s;
}
static inline void bs_set(bitset *s, size_t i) { s->w[i / WORD_BITS] |= (word)1 << i % WORD_BITS; }
static inline void bs_clear(bitset *s, size_t i) { s->w[i / WORD_BITS] &= ~((word)1 << i % WORD_BITS); }
static inline void bs_flip(bitset *s, size_t i) { s->w[i / WORD_BITS] ^= 1UL << (i % WORD_BITS); }
static inline int bs_test(const bitset *s, size_t i) { return s->w[i / WORD_BITS] >> i % WORD_BITS & 1; }

static int popcount(word x) {
    x = x - ((x >> 1) & 0x5555555555555555UL);
    x = (x & 0x3333333333333333UL) + ((x >> 2) & 0x3333333333333333UL);
    x = (x + (x >> 4)) & 0x0f0f0f0f0f0f0f0fUL;
    return (int)((x * 0x0101010101010101UL) >> 56);
}
static size_t bs_count(const bitset *s) {
    size_t n = 0;
    for (size_t i = 0; i < WORDS(s->bits); i++) n += popcount(s->w[i]);
    return n;
}
static int lowest(word x) {
    static const unsigned char debruijn[64] = {0,  1,  48, 2,  57, 49, 28, 3,  61, 58, 50, 42, 38, 29, 17, 4,  62, 55, 59, 36, 53, 51,
                                               43, 22, 45, 39, 33, 30, 24, 18, 12, 5,  63, 47, 56, 27, 60, 41, 37, 16, 54, 35, 52, 21,
                                               44, 32, 23, 11, 46, 26, 40, 15, 34, 20, 31, 10, 25, 14, 19, 9,  13, 8,  7,  6};
    return debruijn[((x & -x) * 0x03f79d71b4cb0a89UL) >> 58];
}
#define BS_EACH(i, s) \
    for (size_t _w = 0, i; _w < WORDS((s)->bits); _w++) \
        for (word _x = (s)->w[_w]; _x && (i = _w * WORD_BITS + lowest(_x), 1); _x &= _x - 1)

static void bs_print(const char *name, const bitset *s) {
    printf("%s {", name);
    const char *comma = "";
    BS_EACH(i, s) printf("%s%zu", comma, i), comma = ",";
    printf("} %zu\n", bs_count(s));
}
#define BS_OP(name, expr) \
    static bitset *name(const bitset *a, const bitset *b) { \
        bitset *r = bs_new(a->bits); \
        for (size_t i = 0; i < WORDS(a->bits); i++) { word x = a->w[i], y = b->w[i]; r->w[i] = (expr); } \
        return r; \
    }
BS_OP(bs_or, x | y)
BS_OP(bs_and, x & y)
BS_OP(bs_minus, x & ~y)
BS_OP(bs_xor, x ^ y)

static uint64_t transpose8(uint64_t x) {
    uint64_t t;
    t = (x ^ (x >> 7)) & 0x00AA00AA00AA00AAULL, x = x ^ t ^ (t << 7);
    t = (x ^ (x >> 14)) & 0x0000CCCC0000CCCCULL, x = x ^ t ^ (t << 14);
    t = (x ^ (x >> 28)) & 0x00000000F0F0F0F0ULL, x = x ^ t ^ (t << 28);
    return x;
}
static uint32_t reverse(uint32_t x) {
    x = x >> 1 & 0x55555555 | (x & 0x55555555) << 1;
    x = x >> 2 & 0x33333333 | (x & 0x33333333) << 2;
    x = x >> 4 & 0x0f0f0f0f | (x & 0x0f0f0f0f) << 4;
    x = x >> 8 & 0x00ff00ff | (x & 0x00ff00ff) << 8;
    return x >> 16 | x << 16;
}

int main(void) {
    bitset *a = bs_new(150), *b = bs_new(150);
    for (size_t i = 0; i < 150; i += 13) bs_set(a, i);
    for (size_t i = 0; i < 150; i += 26) bs_set(b, i);
    bs_set(b, 63), bs_set(b, 64), bs_set(b, 149), bs_flip(a, 149), bs_clear(a, 0), bs_flip(a, 1), bs_flip(a, 1);
    bs_print("a", a);
    bs_print("b", b);
    bitset *(*ops[])(const bitset *, const bitset *) = {bs_or, bs_and, bs_minus, bs_xor};
    const char *names = "|&-^";
    for (int i = 0; i < 4; i++) {
        bitset *r = ops[i](a, b);
        char name[4] = {'a', names[i], 'b'};
        bs_print(name, r);
        free(r);
    }
    printf("%d %d\n", bs_test(a, 13), bs_test(a, 14));
    free(a);
    free(b);
    puts("subsets of 1011:");
    for (unsigned set = 11, sub = set;; sub = (sub - 1) & set) {
        printf(" %u", sub);
        if (!sub) break;
    }
    puts("\n5 choose 3:");
    for (unsigned x = 7; x < 32;) {
        for (int i = 4; i >= 0; i--) putchar('0' + (x >> i & 1));
        putchar(' ');
        unsigned low = x & -x, ripple = x + low;
        x = ripple | ((x ^ ripple) / low >> 2);
    }
    putchar('\n');
    for (unsigned i = 0, last = 0; i < 16; last = i++ ^ 0) {
        unsigned g = i ^ i >> 1, d = g ^ (last ^ last >> 1);
        printf("%x%s", g, i && d & (d - 1) ? "! " : " ");
    }
    printf("\n%016lx %08x %08x\n", (unsigned long)transpose8(0x8040201008040201ULL ^ 0xff), reverse(0x12345678), reverse(1));
    unsigned char bloom[32] = {0};
    const char *in[] = {"ant", "bee", "cat", "dog"}, *out[] = {"eel", "fox", "ant", "gnu", "hen", "dog"};
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < (pass ? sizeof out / sizeof *out : sizeof in / sizeof *in); i++) {
            unsigned h = 0, hit = 1;
            for (const char *p = pass ? out[i] : in[i]; *p; p++) h = h * 131 + *p;
            for (int k = 0; k < 3; k++, h = h * 69069 + 1) {
                if (pass) hit &= bloom[h >> 27] >> (h >> 24 & 7);
                else bloom[h >> 27] |= 1 << (h >> 24 & 7);
            }
            if (pass) printf("%s:%u ", out[i], hit & 1);
        }
    puts("");
    return 0;
}
