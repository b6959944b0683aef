#include <stdio.h>
int main(void)
{
  printf("%d %d %d %d\n", 0, 00, 0x0, 0b0);
  printf("%d %d %d\n", 017, 0xFf, 0b1011);
  printf("%u %ld %lu %lld %llu\n", 1u, 2l, 3ul, 4ll, 5ull);
  printf("%lu %llu %llu\n", 6lU, 7LLU, 8uLL);
  printf("%d %d\n",
         _Generic(2147483647, int : 1, long : 2),
         _Generic(2147483648, int : 1, long : 2));
  printf("%d %d %d\n",
         _Generic(0x7fffffff, int : 1, default : 0),
         _Generic(0xffffffff, unsigned : 1, default : 0),
         _Generic(0x100000000, long : 1, default : 0));
  printf("%d\n", _Generic(0xffffffffffffffff, unsigned long : 1, default : 0));
  printf("%ld %lu\n", 9223372036854775807, 18446744073709551615u);
  printf("%g %g %g %g %g\n", 1., .5, 1e3, 1.5e-3, 0x1p4);
  printf("%g %g %g\n", 0x.8p1, 0xA.8p0, 0x1.fp-2f);
  printf("%g %g\n", 1e10f, 3.4028234663852886e38f);
  printf("%.3Lf\n", 2.5L);
  printf("%d %d %d\n",
         _Generic(1.f, float : 1, default : 0),
         _Generic(1.0, double : 1, default : 0),
         _Generic(1.0L, long double : 1, default : 0));
  printf("%d %d %d\n", 1e-400 == 0, 0.1e1 == 1, 100e-2 == 1);
  printf("%.20g\n", 0.1);
  printf("%.17g %.9g\n", 123456789.123456789, 123456789.123456789f);
  printf("%d\n", '\n' + '\x0a' + '\12' + 0x1E + 1);
  printf("%d\n", 0xe + 1);
  printf("%ld\n", 1000000000000L * 1000);
  printf("%d\n", -2147483647 - 1);
  printf("%d %d\n", 08.5 == 8.5, 09e0 == 9);
  return 0;
}
