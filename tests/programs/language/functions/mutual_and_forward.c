/* Declarations before definitions in all the places where C allows them. */
#include <stdio.h>
int later(int), also_later(int a, int);
static int hidden(void);
extern int outside(double);
double (*table[3])(double);
static double half(double), twice(double);
int noargs(), olds();
void takes(int f(int));
struct s;
int use(const struct s *);
typedef int fn(int);
fn by_type;
int (*ptr)(int) = later;
extern int array[5];
inline static int in(int x);
_Noreturn void stop(int code);
struct s {
  int v;
  fn *f;
};
int main(void) {
  int local(int);
  struct s s = {4, by_type};
  printf("%d %d %d %d\n", later(1), also_later(2, 3), hidden(), outside(2.5));
  table[0] = half;
  table[1] = twice;
  table[2] = &half;
  double d = 10;
  for (int i = 0; i < 3; i++) d = table[i](d);
  printf("%g %d %d\n", d, noargs(), olds(1, 2));
  takes(later);
  takes(local);
  printf("%d %d %d %d\n", use(&s), by_type(3), ptr(9), array[4]);
  printf("%d\n", in(5));
  {
    extern fn by_type;
    printf("%d\n", by_type(1));
  }
  stop(0);
}
int later(int n) { return n + 100; }
int also_later(int x, int y) { return x * y; }
static int hidden(void) { return 7; }
int outside(double d) { return (int)(d * 2); }
static double half(double x) { return x / 2; }
static double twice(double x) { return x * 2; }
int noargs() { return 11; }
int olds(a, b)
int a, b;
{ return a - b; }
void takes(int f(int)) { printf("%d\n", f(1)); }
int use(const struct s *p) { return p->v + p->f(p->v); }
int by_type(int n) { return -n; }
int local(int n) { return n * 50; }
int array[] = {1, 2, 3, 4, 5};
inline static int in(int x) { return x ^ 1; }
#include <stdlib.h>
_Noreturn void stop(int code) {
  puts("stop");
  exit(code);
}
