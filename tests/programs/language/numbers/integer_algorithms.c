#include <stdio.h>
#include <stdint.h>
static unsigned gcd(unsigned a, unsigned b) {
  while (b) {
    unsigned t = a % b;
    a = b;
    b = t;
  }
  return a;
}
static int reverse(int n) {
  int r = 0;
  for (; n; n /= 10) r = r * 10 + n % 10;
  return r;
}
static int armstrong(int n) {
  int s = 0;
  for (int m = n; m; m /= 10) s += (m % 10) * (m % 10) * (m % 10);
  return s == n;
}
static char *to_base(unsigned n, unsigned b, char *end) {
  *end = 0;
  do *--end = "0123456789abcdefghijklmnopqrstuvwxyz"[n % b];
  while (n /= b);
  return end;
}
static long from_base(const char *s, int b) {
  long n = 0;
  for (; *s; s++) n = n * b + (*s <= '9' ? *s - '0' : *s - 'a' + 10);
  return n;
}
static uint32_t crc32(const char *s) {
  uint32_t c = ~0u;
  while (*s) {
    c ^= (unsigned char)*s++;
    for (int k = 0; k < 8; k++) c = c >> 1 ^ (0xedb88320 & -(c & 1));
  }
  return ~c;
}
static uint32_t adler(const char *s) {
  uint32_t a = 1, b = 0;
  while (*s) {
    a = (a + (unsigned char)*s++) % 65521;
    b = (b + a) % 65521;
  }
  return b << 16 | a;
}
static uint64_t fib(int n) {
  uint64_t a = 0, b = 1;
  while (n--) {
    uint64_t t = a + b;
    a = b;
    b = t;
  }
  return a;
}
static int luhn(const char *s) {
  int sum = 0, alt = 0;
  const char *e = s;
  while (*e) e++;
  while (e-- > s) {
    int d = *e - '0';
    if (alt && (d *= 2) > 9) d -= 9;
    sum += d;
    alt = !alt;
  }
  return sum % 10 == 0;
}
static unsigned lcg(unsigned *s) { return *s = *s * 1664525u + 1013904223u; }
int main(void) {
  printf("%u %u %u\n", gcd(48, 36), gcd(17, 5), 48 / gcd(48, 36) * 36);
  printf("%d %d\n", reverse(12345), reverse(-120));
  for (int i = 100; i < 1000; i++)
    if (armstrong(i)) printf("%d ", i);
  puts("");
  char buf[40];
  for (unsigned b = 2; b <= 36; b += 7) printf("%s ", to_base(123456789, b, buf + 39));
  printf("%ld\n", from_base("zz", 36) + from_base("101", 2));
  printf("%08x %08x\n", crc32("123456789"), adler("Wikipedia"));
  printf("%lu %lu\n", (unsigned long)fib(50), (unsigned long)fib(93));
  printf("%d %d\n", luhn("4539578763621486"), luhn("8273123273520569"));
  unsigned s = 1;
  int hist[4] = {0};
  for (int i = 0; i < 1000; i++) hist[lcg(&s) >> 30]++;
  printf("%d %d %d %d\n", hist[0], hist[1], hist[2], hist[3]);
  for (int i = 1; i <= 15; i++)
    printf(i % 15 ? i % 5 ? i % 3 ? "%d " : "Fizz " : "Buzz " : "FizzBuzz\n", i);
  for (int r = 0; r < 6; r++) {
    long c = 1;
    printf("%*s", (6 - r) * 2, "");
    for (int k = 0; k <= r; k++) {
      printf("%4ld", c);
      c = c * (r - k) / (k + 1);
    }
    puts("");
  }
  return 0;
}
