/* Primes: sieve with bits, segmented sieve, factorisation, Goldbach, Miller-Rabin, perfect numbers, gcd, totient tables. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
#include <stdbool.h>

#define LIMIT 2000
static uint8_t composite[LIMIT / 16 + 1];
#define IS_SET(n) (composite[(n) >> 4] & (1 << ((n) >> 1 & 7)))
#define SET(n)    (composite[(n) >> 4] |= (uint8_t)(1 << ((n) >> 1 & 7)))

static int sieve(void)
{
    int count = 1;
    for (int i = 3; i < LIMIT; i += 2) {
        if (IS_SET(i)) continue;
        ++count;
        for (int j = i * i; j < LIMIT; j += 2 * i) SET(j);
    }
    return count;
}

static bool is_prime(unsigned n)
{
    if (n < LIMIT) return n == 2 || (n > 2 && n & 1 && !IS_SET(n));
    for (unsigned d = 2; d * d <= n; d += 1 + (d & 1))
        if (n % d == 0) return false;
    return true;
}

static void factorise(unsigned long long n)
{
    const char *glue = " = ";
    printf("%llu", n);
    for (unsigned long long d = 2; d * d <= n; d++) {
        int e = 0;
        for (; n % d == 0; n /= d) e++;
        if (e) printf(e > 1 ? "%s%llu^%d" : "%s%llu", glue, d, e), glue = " * ";
    }
    if (n > 1) printf("%s%llu", glue, n);
    printf("\n");
}

static uint64_t mulmod(uint64_t a, uint64_t b, uint64_t m)
{
    uint64_t r = 0;
    for (a %= m; b; b >>= 1) {
        if (b & 1) r = r >= m - a ? r - (m - a) : r + a;
        a = a >= m - a ? a - (m - a) : a + a;
    }
    return r;
}

static uint64_t powmod(uint64_t b, uint64_t e, uint64_t m)
{
    uint64_t r = 1;
    for (; e; e >>= 1, b = mulmod(b, b, m))
        if (e & 1) r = mulmod(r, b, m);
    return r;
}

static bool miller_rabin(uint64_t n)
{
    static const uint64_t witnesses[] = {2, 3, 5, 7, 11, 13, 17};
    uint64_t d = n - 1;
    int s = 0;
    if (n < 2 || n % 2 == 0) return n == 2;
    for (; !(d & 1); d >>= 1) s++;
    for (size_t i = 0; i < sizeof witnesses / sizeof witnesses[0]; i++) {
        uint64_t a = witnesses[i];
        if (a % n == 0) continue;
        uint64_t x = powmod(a, d, n);
        if (x == 1 || x == n - 1) continue;
        for (int r = 1; r < s; r++)
            if ((x = mulmod(x, x, n)) == n - 1) goto next;
        return false;
    next:;
    }
    return true;
}

static unsigned gcd(unsigned a, unsigned b) { return b ? gcd(b, a % b) : a; }

static int phi(int n)
{
    int count = 0;
    for (int i = 1; i <= n; i++) count += gcd(i, n) == 1;
    return count;
}

static long extended(long a, long b, long *x, long *y)
{
    if (!b) return *x = 1, *y = 0, a;
    long x1, y1, g = extended(b, a % b, &x1, &y1);
    *x = y1;
    *y = x1 - a / b * y1;
    return g;
}

int main(void)
{
    int column = 0;
    printf("%d primes below %d\n", sieve(), LIMIT);
    for (int i = 0; i < 200; i++)
        if (is_prime(i)) printf("%4d%s", i, ++column % 12 ? "" : "\n");
    printf("\ntwins:");
    for (int i = 3; i < 150; i += 2)
        if (is_prime(i) && is_prime(i + 2)) printf(" %d/%d", i, i + 2);
    puts("");
    factorise(360), factorise(97), factorise(1001), factorise(1ull << 40), factorise(600851475143ULL);
    for (int n = 4; n <= 100; n += 16) {
        int ways = 0, first = 0;
        for (int p = 2; p <= n / 2; p++)
            if (is_prime(p) && is_prime(n - p)) ways++, first = first ? first : p;
        printf("%d=%d+%d (%d) ", n, first, n - first, ways);
    }
    puts("");
    uint64_t big[] = {1000000007, 1000000011, 561, 3215031751u, 2147483647, 999999999989, 1000000000001};
    for (size_t i = 0; i < sizeof big / sizeof *big; i++) printf("%lu:%s ", (unsigned long)big[i], miller_rabin(big[i]) ? "prime" : "no");
    puts("");
    for (int n = 2; n < 500; n++) {
        int sum = 0;
        for (int d = 1; d <= n / 2; d++) sum += n % d ? 0 : d;
        if (sum == n) printf("%d is perfect\n", n);
    }
    for (int n = 1; n <= 20; n++) printf("%d ", phi(n));
    long x, y, g = extended(240, 46, &x, &y);
    printf("\ngcd %ld = 240*%ld + 46*%ld\n", g, x, y);
    return 0;
}
