/* Unsigned arithmetic wraps; -fwrapv is not needed for it. */
#include <limits.h>
#include <stdio.h>
#include <stdint.h>
int
main (void)
{
  unsigned u = UINT_MAX;
  unsigned long ul = ULONG_MAX;
  uint8_t b = 255;
  uint16_t h = 65535;
  printf ("%u %u %u %u\n", u + 1, u * 2, u * u, 0u - 1);
  printf ("%lu %lu %lu\n", ul + 1, ul * ul, -ul);
  printf ("%d %d\n", b + 1, (uint8_t)(b + 1));
  printf ("%u\n", (unsigned)h * h);
  b += 1;
  h *= h;
  printf ("%d %d\n", b, h);
  unsigned hash = 5381;
  for (const char *s = "wrap around"; *s; s++)
    hash = hash * 33 + *s;
  printf ("%u\n", hash);
  uint64_t x = 0x9E3779B97F4A7C15u;
  x ^= x >> 30;
  x *= 0xBF58476D1CE4E5B9u;
  x ^= x >> 27;
  x *= 0x94D049BB133111EBu;
  x ^= x >> 31;
  printf ("%lx\n", x);
  for (unsigned i = 3; i < 4; i--)
    printf ("%u ", i);
  puts ("");
  unsigned a = 5, c = 7;
  printf ("%d %u %d\n", a - c > 0, a - c, (int)(a - c));
  printf ("%u %d\n", -1 % 10u, -1 % 10);
  size_t n = 0;
  printf ("%d\n", n - 1 > 100);
  printf ("%u %u\n", UINT_MAX / 2 + 1, (unsigned)INT_MIN);
  printf ("%llu\n", 18446744073709551615ULL + 2);
  unsigned short s = 0;
  s -= 1;
  printf ("%d\n", s);
  printf ("%u\n", ~0u >> 1);
  return 0;
}
