#include <stdio.h>
#include <stdlib.h>
#define name_of(x)                                                                                 \
  _Generic((x), int: "int", unsigned int: "unsigned int", char: "char", char *: "char *", const char *: "const char *", int *: "int *", const int *: "const int *", double: "double", float: "float", long: "long", void *: "void *", struct p: "struct p", int (*)(int): "function", default: "something")
#define print(x)                                                                                   \
  printf(_Generic((x), int: "%d\n", long: "%ld\n", double: "%g\n", char *: "%s\n", const char *: "%s\n", unsigned char: "%hhu\n"), (x))
#define max(a, b) _Generic((a) + (b), int : max_i, double : max_d, long : max_l)(a, b)
static int max_i(int a, int b) { return a > b ? a : b; }
static double max_d(double a, double b) { return a > b ? a : b; }
static long max_l(long a, long b) { return a > b ? a : b; }
struct p {
  int x;
} point;
int square(int x) { return x * x; }
typedef int number;
int main(void) {
  int i = 1, a[3] = {0};
  const int ci = 2;
  char c = 'c', *s = "s";
  const char *cs = "cs";
  float f = 1;
  unsigned char uc = 200;
  number n = 4;
  short sh = 1;
  puts(name_of(i));
  puts(name_of(ci));
  puts(name_of(a));
  puts(name_of(&ci));
  puts(name_of(c));
  puts(name_of('c'));
  puts(name_of(s));
  puts(name_of(cs));
  puts(name_of("lit"));
  puts(name_of(f));
  puts(name_of(f * 2));
  puts(name_of(f * 2.0));
  puts(name_of(1L));
  puts(name_of(1u));
  puts(name_of((void *)0));
  puts(name_of(point));
  puts(name_of(square));
  puts(name_of(&square));
  puts(name_of(n));
  puts(name_of(sh));
  puts(name_of(sh + sh));
  puts(name_of(a + 1));
  puts(name_of(&a));
  puts(name_of(i == 1));
  puts(name_of(sizeof i));
  print(42);
  print(4L);
  print(2.5);
  print(s);
  print(cs);
  print(uc);
  printf("%d %g %ld\n", max(1, 2), max(1.5, 1), max(5, 6L));
  printf("%d\n", _Generic(i++, int : 5, default : 6));
  printf("%d\n", i);
  printf("%d\n", _Generic(1 ? (int *)0 : NULL, int * : 1, void * : 2, default : 3));
  printf("%d\n", _Generic((const int)1, int : 10, default : 20));
  return 0;
}
