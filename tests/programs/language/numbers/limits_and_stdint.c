#include <limits.h>
#include <stdint.h>
#include <stddef.h>
#include <stdio.h>
int main(void)
{
  printf("%d %d %d %d %d\n", CHAR_BIT, SCHAR_MIN, SCHAR_MAX, UCHAR_MAX, CHAR_MIN);
  printf(
    "%d %d %d %d %d %u\n", SHRT_MIN, SHRT_MAX, USHRT_MAX, INT_MIN, INT_MAX, UINT_MAX);
  printf("%ld %ld %lu %lld %lld %llu\n",
         LONG_MIN,
         LONG_MAX,
         ULONG_MAX,
         LLONG_MIN,
         LLONG_MAX,
         ULLONG_MAX);
  printf("%zu %zu %zu %zu\n",
         sizeof(int8_t),
         sizeof(int16_t),
         sizeof(int32_t),
         sizeof(int64_t));
  printf("%zu %zu %zu %zu\n",
         sizeof(int_least16_t),
         sizeof(int_fast16_t),
         sizeof(intptr_t),
         sizeof(intmax_t));
  printf("%d %d %d %ld\n", INT8_MIN, INT16_MAX, INT32_MIN, INT64_MAX);
  printf("%d %d %u %lu\n", UINT8_MAX, UINT16_MAX, UINT32_MAX, UINT64_MAX);
  printf("%lu %ld %ld\n", SIZE_MAX, PTRDIFF_MIN, INTMAX_MAX);
  printf("%ld %lu %d\n", INT64_C(-5), UINT64_C(0xffffffffffff), INT32_C(7));
  int8_t a = 127;
  a++;
  uint16_t b = 0;
  b--;
  int32_t c = (int32_t)2147483648u;
  printf("%d %d %d\n", a, b, c);
  printf("%d %d\n", MB_LEN_MAX >= 1, WCHAR_MAX > 0);
  printf("%d\n", (uint8_t)~0 == UINT8_MAX);
#if INT_MAX > 32767 && UINT_MAX == 4294967295U && LONG_MAX == 9223372036854775807L
  puts("in the preprocessor too");
#endif
  return 0;
}
