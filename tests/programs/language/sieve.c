// The sieve of Eratosthenes, with bytes and with bits.
#include <stdio.h>
#include <string.h>

#define LIMIT 2000
static unsigned bits[LIMIT / 32 + 1];

int main(void) {
    char composite[LIMIT + 1];
    memset(composite, 0, sizeof composite);
    int count = 0, last = 0;
    for (int i = 2; i <= LIMIT; i++) {
        if (composite[i]) continue;
        count++;
        last = i;
        for (int j = i * i; j <= LIMIT; j += i) composite[j] = 1;
    }
    int bit_count = 0;
    for (unsigned i = 2; i <= LIMIT; i++) {
        if (bits[i / 32] >> i % 32 & 1) continue;
        bit_count++;
        for (unsigned j = i * i; j <= LIMIT; j += i) bits[j / 32] |= 1u << j % 32;
    }
    printf("%d %d %d\n", count, last, bit_count);
    return 0;
}
