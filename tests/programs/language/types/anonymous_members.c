#include <stdio.h>
#include <stddef.h>
struct shape {
  int kind;
  union {
    struct {
      double r;
    };
    struct {
      double w, h;
    };
    int sides[4];
  };
  struct {
    short x, y;
  } at;
};
struct outer {
  struct {
    int a;
    struct {
      int b;
      union {
        int c;
        float f;
      };
    };
  };
  int d;
};
typedef struct node {
  union {
    struct {
      struct node *left, *right;
    };
    struct node *child[2];
  };
  int key;
} node;
static double area(const struct shape *s) { return s->kind == 0 ? 3 * s->r * s->r : s->w * s->h; }
int main(void) {
  struct shape c = {0, {{2}}, {1, 2}}, r = {.kind = 1, .w = 3, .h = 4, .at.y = 9},
               z = {2, .sides = {5, 6, 7, 8}};
  printf("%g %g %d\n", area(&c), area(&r), r.at.y);
  printf("%d %d\n", z.sides[0], z.sides[3]);
  c.w = 1.5;
  printf("%g\n", c.r);
  struct outer o = {1, 2, 3, 4}, q = {{1, {2, {.f = 1.0f}}}, 5};
  printf("%d %d %d %d\n", o.a, o.b, o.c, o.d);
  printf("%d %x %d\n", q.b, q.c, q.d);
  printf("%zu %zu %zu\n", offsetof(struct outer, c), offsetof(struct outer, d),
         sizeof(struct outer));
  printf("%zu %zu\n", offsetof(struct shape, h), offsetof(struct shape, at.y));
  node l = {.key = 1}, n = {.left = &l, .key = 2};
  n.child[1] = &n;
  printf("%d %d\n", n.child[0]->key, n.right->key);
  struct outer *p = &o;
  p->c = 10;
  (*p).b += p->c;
  printf("%d\n", o.b);
  o = (struct outer){.c = 9};
  printf("%d %d %d\n", o.a, o.c, p->d);
  union {
    int whole;
    struct {
      unsigned char lo, hi;
    };
  } u = {.lo = 1, .hi = 2};
  printf("%d\n", u.whole & 0xffff);
  return 0;
}
