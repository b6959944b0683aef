/* How bit-fields share their units, seen through bytes and sizes. */
#include <stdio.h>
#include <string.h>
struct a {
  unsigned x : 3, y : 5, z : 8;
};
struct b {
  unsigned x : 20, y : 20;
};
struct c {
  char c;
  unsigned x : 4;
};
struct d {
  unsigned x : 4;
  unsigned : 0;
  unsigned y : 4;
};
struct e {
  unsigned char x : 3, y : 6;
};
struct f {
  unsigned long x : 33;
  unsigned y : 3;
};
struct g {
  int : 5;
  int x : 3;
  char c;
};
struct h {
  short a : 9;
  int b : 9;
};
struct i {
  unsigned a : 1;
  double d;
  unsigned b : 1;
};
struct j {
  signed a : 4;
  unsigned b : 4;
  int c : 8;
  _Bool d : 1;
  long e : 40;
};
#define BYTES(object)                                            \
  do {                                                           \
    unsigned char t[sizeof object];                              \
    memcpy(t, &object, sizeof t);                                \
    printf("%s %zu:", #object, sizeof object);                   \
    for (size_t k = 0; k < sizeof t; k++) printf(" %02x", t[k]); \
    puts("");                                                    \
  } while (0)
int main(void) {
  struct a a;
  struct b b;
  struct c c;
  struct d d;
  struct e e;
  struct f f;
  struct g g;
  struct h h;
  struct j j;
  memset(&a, 0, sizeof a);
  memset(&b, 0, sizeof b);
  memset(&c, 0, sizeof c);
  memset(&d, 0, sizeof d);
  memset(&e, 0, sizeof e);
  memset(&f, 0, sizeof f);
  memset(&g, 0, sizeof g);
  memset(&h, 0, sizeof h);
  memset(&j, 0, sizeof j);
  a.x = 5;
  a.y = 17;
  a.z = 200;
  BYTES(a);
  b.x = 0xabcde;
  b.y = 0x12345;
  BYTES(b);
  c.c = 'A';
  c.x = 9;
  BYTES(c);
  d.x = 15;
  d.y = 1;
  BYTES(d);
  e.x = 7;
  e.y = 33;
  BYTES(e);
  f.x = 0x1ffffffffUL;
  f.y = 5;
  BYTES(f);
  g.x = -1;
  g.c = 3;
  BYTES(g);
  h.a = -256;
  h.b = 255;
  BYTES(h);
  j.a = -8;
  j.b = 15;
  j.c = -1;
  j.d = 1;
  j.e = -2;
  BYTES(j);
  printf("%zu %zu\n", sizeof(struct i), sizeof(struct { int x : 1; }));
  printf("%d %u %d %d %ld\n", j.a, j.b, j.c, j.d, (long)j.e);
  a.y = 0;
  BYTES(a);
  j.c = 127;
  j.b = 0;
  BYTES(j);
  printf("%d\n", a.x + a.z);
  return 0;
}
