#include <stdio.h>
typedef struct stream {
  int (*next)(struct stream *);
} stream;
struct count {
  stream base;
  int at, end;
};
struct filter {
  stream base;
  stream *from;
  int (*keep)(int);
};
struct map {
  stream base;
  stream *from;
  int (*f)(int);
};
struct take {
  stream base;
  stream *from;
  int left;
};
static int count_next(stream *s) {
  struct count *c = (struct count *)s;
  return c->at < c->end ? c->at++ : -1;
}
static int filter_next(stream *s) {
  struct filter *f = (struct filter *)s;
  int v;
  do v = f->from->next(f->from);
  while (v >= 0 && !f->keep(v));
  return v;
}
static int map_next(stream *s) {
  struct map *m = (void *)s;
  int v = m->from->next(m->from);
  return v < 0 ? v : m->f(v);
}
static int take_next(stream *s) {
  struct take *t = (void *)s;
  return t->left-- > 0 ? t->from->next(t->from) : -1;
}
static int odd(int n) { return n & 1; }
static int square(int n) { return n * n; }
static int each(stream *s, void (*f)(int, void *), void *env) {
  int n = 0;
  for (int v; (v = s->next(s)) >= 0; n++) f(v, env);
  return n;
}
static void print(int v, void *env) {
  (void)env;
  printf("%d ", v);
}
static void add(int v, void *env) { *(long *)env += v; }
int main(void) {
  struct count c = {{count_next}, 0, 1000};
  struct filter f = {{filter_next}, &c.base, odd};
  struct map m = {{map_next}, &f.base, square};
  struct take t = {{take_next}, &m.base, 6};
  printf("(%d)\n", each(&t.base, print, NULL));
  long sum = 0;
  t.left = 100;
  printf("%d ", each((stream *)&t, add, &sum));
  printf("%ld\n", sum);
  struct count d = {.end = 3, .base.next = count_next};
  printf("%d\n", each(&d.base, print, 0));
  return 0;
}
