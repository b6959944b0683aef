/* Unsigned big integers in base 10^9: factorials, powers, Fibonacci, division, square root of two to many digits. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>

#define BASE 1000000000u
#define LIMBS 40

typedef struct { int n; uint32_t d[LIMBS]; } big;

static big from(uint64_t v)
{
    big b = {0};
    while (v) {
        b.d[b.n++] = v % BASE;
        v /= BASE;
    }
    return b;
}

static big add(big a, big b)
{
    big r = {0};
    uint32_t carry = 0;
    int n = a.n > b.n ? a.n : b.n;
    for (int i = 0; i < n || carry; i++) {
        uint32_t s = a.d[i] + b.d[i] + carry;
        carry = s >= BASE;
        r.d[i] = carry ? s - BASE : s;
        r.n = i + 1;
    }
    return r;
}

static int compare(const big *a, const big *b)
{
    if (a->n != b->n) return a->n < b->n ? -1 : 1;
    for (int i = a->n; i--;)
        if (a->d[i] != b->d[i]) return a->d[i] < b->d[i] ? -1 : 1;
    return 0;
}

static big subtract(big a, big b)
{
    int borrow = 0;
    for (int i = 0; i < a.n; i++) {
        int64_t v = (int64_t)a.d[i] - b.d[i] - borrow;
        borrow = v < 0;
        a.d[i] = (uint32_t)(v + (borrow ? BASE : 0));
    }
    while (a.n && !a.d[a.n - 1]) a.n--;
    return a;
}

static big multiply(const big a, const big b)
{
    big r = {0};
    for (int i = 0; i < a.n; i++) {
        uint64_t carry = 0;
        for (int j = 0; j < b.n || carry; j++) {
            uint64_t v = r.d[i + j] + carry + (uint64_t)a.d[i] * (j < b.n ? b.d[j] : 0);
            r.d[i + j] = (uint32_t)(v % BASE);
            carry = v / BASE;
        }
    }
    r.n = a.n + b.n;
    while (r.n && r.d[r.n - 1] == 0) --r.n;
    return r;
}

static uint32_t divide_small(big *a, uint32_t divisor)
{
    uint64_t rest = 0;
    for (int i = a->n - 1; i >= 0; i--) {
        rest = rest * BASE + a->d[i];
        a->d[i] = (uint32_t)(rest / divisor);
        rest %= divisor;
    }
    while (a->n && !a->d[a->n - 1]) a->n--;
    return (uint32_t)rest;
}

/* schoolbook with binary search for each limb: slow and plain */
static big divide(big a, big b, big *rest)
{
    big quotient = {a.n}, r = {0};
    for (int i = a.n - 1; i >= 0; i--) {
        r = multiply(r, from(BASE));
        r = add(r, from(a.d[i]));
        uint32_t low = 0, high = BASE - 1;
        while (low < high) {
            uint32_t mid = low + (high - low + 1) / 2;
            big t = multiply(b, from(mid));
            if (compare(&t, &r) <= 0) low = mid;
            else high = mid - 1;
        }
        quotient.d[i] = low;
        r = subtract(r, multiply(b, from(low)));
    }
    while (quotient.n && !quotient.d[quotient.n - 1]) quotient.n--;
    *rest = r;
    return quotient;
}

static big power(big b, unsigned e)
{
    big r = from(1);
    for (; e; e >>= 1) {
        if (e & 1) r = multiply(r, b);
        if (e > 1) b = multiply(b, b);
    }
    return r;
}

static char *text(big b, char *out)
{
    char *p = out;
    if (b.n == 0) return strcpy(out, "0");
    p += sprintf(p, "%u", b.d[b.n - 1]);
    for (int i = b.n - 2; i >= 0; i--) p += sprintf(p, "%09u", b.d[i]);
    return out;
}

static big parse(const char *s)
{
    big b = {0};
    for (; *s; s++) b = add(multiply(b, from(10)), from(*s - '0'));
    return b;
}

static big isqrt(big n)
{
    big x = power(from(10), 21), rest, y;
    for (;;) {
        y = add(x, divide(n, x, &rest));
        divide_small(&y, 2);
        if (compare(&y, &x) >= 0) return x;
        x = y;
    }
}

int main(void)
{
    char out[LIMBS * 9 + 2];
    big f = from(1);
    for (int i = 2; i <= 50; i++) {
        f = multiply(f, from(i));
        if (i % 10 == 0) printf("%d! = %s\n", i, text(f, out));
    }
    printf("2^200 = %s\n", text(power(from(2), 200), out));
    big a = from(0), b = from(1);
    for (int i = 0; i < 150; i++) {
        big next = add(a, b);
        a = b;
        b = next;
    }
    printf("F150 = %s\n", text(a, out));
    big rest, q = divide(parse("123456789012345678901234567890123456789"), parse("98765432109876543210"), &rest);
    printf("quotient %s ", text(q, out));
    printf("rest %s\n", text(rest, out));
    printf("difference %s\n", text(subtract(parse("1000000000000000000000"), from(1)), out));
    printf("7^77 mod 1000003 = %u\n", ({ big t = power(from(7), 77); divide_small(&t, 1000003); }));
    printf("sqrt(2) = %s\n", text(isqrt(multiply(from(2), power(from(10), 40))), out));
    printf("%zu bytes each\n", sizeof(big));
    return 0;
}
