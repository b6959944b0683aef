#include <stdio.h>
#include <limits.h>
#include <stdint.h>
#include <stddef.h>
#define F(f, v) printf("[" f "]", v)
int main(void) {
  F("%d", 42);
  F("%5d", 42);
  F("%-5d", 42);
  F("%05d", 42);
  F("%+d", 42);
  F("% d", 42);
  F("%+05d", 42);
  F("%- 5d", 42);
  F("%.3d", 5);
  F("%6.3d", -5);
  F("%-6.3d", 5);
  F("%06.3d", 5);
  F("%.0d", 0);
  F("%5.0d", 0);
  F("%+.0d", 0);
  puts("");
  F("%i", -1);
  F("%u", -1u);
  F("%o", 8);
  F("%#o", 8);
  F("%#o", 0);
  F("%x", 255);
  F("%X", 255);
  F("%#x", 255);
  F("%#X", 255);
  F("%#x", 0);
  F("%08x", 0xbeef);
  F("%#010x", 0xbeef);
  F("%-#8xz", 16);
  F("%.5x", 0xab);
  F("%#.5x", 0xab);
  puts("");
  F("%hhd", 300);
  F("%hhu", 511);
  F("%hd", 70000);
  F("%hu", 70000);
  F("%ld", LONG_MIN);
  F("%lu", ULONG_MAX);
  F("%lld", LLONG_MAX);
  F("%llx", ~0ull);
  F("%zu", sizeof(int));
  F("%zd", (ptrdiff_t)-3);
  F("%td", (ptrdiff_t)9);
  F("%jd", INTMAX_MIN);
  F("%ju", UINTMAX_MAX);
  puts("");
  F("%d", INT_MIN);
  F("%d", INT_MAX);
  F("%12d", INT_MIN);
  F("%-12d", INT_MIN);
  F("%012d", INT_MIN);
  F("%.12d", INT_MIN);
  puts("");
  printf("[%*d][%-*d][%*d][%.*d][%*.*d][%.*d]\n", 6, 1, 6, 2, -6, 3, 3, 4, 6, 3, 5, -1, 6);
  F("%c", 'x');
  F("%3c", 'x');
  F("%-3c", 'x');
  F("%c", 0x141);
  printf("[%%][%5d%%]", 50);
  puts("");
  int n = printf("12345");
  printf("%d", n);
  n = printf("%s", "");
  printf("%d\n", n);
  int at;
  printf("abc%ndef\n", &at);
  printf("%d\n", at);
  printf("%+d% d%+d\n", 0, 0, -0);
  printf("%1$s %2$d %1$s\n", "again", 7);
  return 0;
}
