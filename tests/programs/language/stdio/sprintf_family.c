#include <stdarg.h>
#include <stdio.h>
#include <string.h>
static int format(char* to, size_t n, const char* f, ...)
{
  va_list a;
  va_start(a, f);
  int r = vsnprintf(to, n, f, a);
  va_end(a);
  return r;
}
static int into(char* to, const char* f, ...)
{
  va_list a;
  va_start(a, f);
  int r = vsprintf(to, f, a);
  va_end(a);
  return r;
}
static int out(const char* f, ...)
{
  va_list a;
  va_start(a, f);
  int r = vprintf(f, a);
  va_end(a);
  va_start(a, f);
  r += vfprintf(stdout, f, a);
  va_end(a);
  return r;
}
int main(void)
{
  char b[32], small[6], *p = b;
  int n = sprintf(b, "%d-%s", 42, "x");
  printf("%d %s\n", n, b);
  n = snprintf(small, sizeof small, "%s", "truncated");
  printf("%d %s\n", n, small);
  n = snprintf(NULL, 0, "%d %g", 12345, 2.5);
  printf("%d\n", n);
  n = snprintf(small, 1, "abc");
  printf("%d [%s]\n", n, small);
  n = snprintf(small, 6, "12345");
  printf("%d %s\n", n, small);
  n = snprintf(small, 6, "123456");
  printf("%d %s\n", n, small);
  p += sprintf(p, "a%d", 1);
  p += sprintf(p, "b%d", 22);
  p += sprintf(p, "c%s", "");
  printf("%s %td\n", b, p - b);
  n = format(small, 4, "%s%d", "ab", 345);
  printf("%d %s\n", n, small);
  n = into(b, "%c%5.1f", 'v', 2.25);
  printf("%d %s\n", n, b);
  n = out("%d ", 7);
  printf("%d\n", n);
  sprintf(b, "%s", "nul");
  b[1] = 0;
  printf("%s %c\n", b, b[2]);
  memset(b, '#', 10);
  snprintf(b, 5, "zz");
  printf("%.2s %c\n", b, b[3]);
  sprintf(b, "%%%d%%", 5);
  puts(b);
  return 0;
}
