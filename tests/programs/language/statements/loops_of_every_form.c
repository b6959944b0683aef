#include <stdio.h>
int main(void) {
  int i, j, n = 0;
  for (i = 0; i < 3; i++) printf("%d", i);
  for (; i < 6;) printf("%d", i++);
  for (;;) {
    if (i == 8) break;
    printf("%d", i);
    i++;
  }
  puts("");
  while (i-- > 5) printf("%d", i);
  printf(" %d\n", i);
  do printf("%d", i);
  while (--i > 2);
  puts("");
  do { n++; } while (0);
  printf("%d\n", n);
  for (i = 0; i < 3; i++) {
    for (j = 0; j < 3; j++) {
      if (j == i) continue;
      if (i == 2) break;
      printf("%d%d ", i, j);
    }
  }
  puts("");
  for (int a = 1, b = 1; a < 50; b = a + b, a = b - a) printf("%d ", a);
  puts("");
  for (char c = 'z'; c > 'v'; c--) putchar(c);
  puts("");
  for (double x = 1; x < 20; x *= 1.7) printf("%.2f ", x);
  puts("");
  for (unsigned u = 5; u-- > 0;) printf("%u", u);
  puts("");
  for (const char *p = "pointers"; *p; p += 2) putchar(*p);
  puts("");
  i = 0;
  while (1) {
    if (++i % 2) continue;
    if (i > 7) break;
    printf("%d", i);
  }
  puts("");
  for (i = 10; i; i /= 2) printf("%d ", i);
  puts("");
  for (i = 0; i++ < 3;)
    ;
  printf("%d\n", i);
  i = 5;
  do {
    if (i == 3) continue;
    printf("%d", i);
  } while (i-- > 1);
  puts("");
  int k = 0;
  for (
      struct { int a, b; } s = {0, 10}; s.a < s.b; s.a++, s.b--)
    k += s.b - s.a;
  printf("%d\n", k);
  while (0) puts("never");
  for (; 0;) puts("never");
  int d = 0;
  while (d < 100)
    if (d % 7 == 6) break;
    else d++;
  printf("%d\n", d);
  return 0;
}
