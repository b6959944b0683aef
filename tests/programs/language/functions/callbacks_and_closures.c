#include <stdio.h>
#include <stdlib.h>
typedef struct {
  int (*call)(void *, int);
  void *env;
} closure;
struct adder {
  int by;
};
static int add_by(void *e, int x) { return x + ((struct adder *)e)->by; }
struct counter {
  int n, step;
};
static int count_by(void *e, int x) {
  struct counter *c = e;
  return (c->n += c->step) * x;
}
static int compose_call(void *e, int x) {
  closure *p = e;
  return p[0].call(p[0].env, p[1].call(p[1].env, x));
}
static void map(int *a, int n, closure c) {
  for (int i = 0; i < n; i++) a[i] = c.call(c.env, a[i]);
}
static int fold(const int *a, int n, int start, int (*f)(int, int)) {
  for (int i = 0; i < n; i++) start = f(start, a[i]);
  return start;
}
static int add(int a, int b) { return a + b; }
static int mul(int a, int b) { return a * b; }
static int max(int a, int b) { return a > b ? a : b; }
struct object;
struct class {
  const char *name;
  int (*area)(const struct object *);
  void (*grow)(struct object *, int);
};
struct object {
  const struct class *class;
  int a, b;
};
static int rect(const struct object *o) { return o->a * o->b; }
static int square(const struct object *o) { return o->a * o->a; }
static void grow(struct object *o, int n) {
  o->a += n;
  o->b += n;
}
static const struct class rect_class = {"rect", rect, grow},
                          square_class = {"square", square, grow};
struct visitor {
  void (*enter)(struct visitor *, int);
  int sum, calls;
};
static void on(struct visitor *v, int n) {
  v->sum += n;
  v->calls++;
}
static void walk(int depth, struct visitor *v) {
  v->enter(v, depth);
  if (depth) {
    walk(depth - 1, v);
    walk(depth - 1, v);
  }
}
int main(void) {
  int a[] = {1, 2, 3, 4};
  struct adder ten = {10};
  struct counter c = {0, 2};
  closure f = {add_by, &ten}, g = {count_by, &c}, fg[2] = {f, g}, h = {compose_call, fg};
  map(a, 4, f);
  for (int i = 0; i < 4; i++) printf("%d ", a[i]);
  map(a, 4, h);
  for (int i = 0; i < 4; i++) printf("%d ", a[i]);
  printf("%d\n", c.n);
  int (*fs[])(int, int) = {add, mul, max};
  int b[] = {3, 1, 4, 1, 5};
  for (unsigned i = 0; i < 3; i++) printf("%d ", fold(b, 5, i == 1, fs[i]));
  puts("");
  struct object os[] = {{&rect_class, 2, 3}, {&square_class, 4}};
  for (struct object *o = os; o < os + 2; o++) {
    o->class->grow(o, 1);
    printf("%s %d ", o->class->name, o->class->area(o));
  }
  puts("");
  struct visitor v = {on};
  walk(4, &v);
  printf("%d %d\n", v.sum, v.calls);
  return 0;
}
