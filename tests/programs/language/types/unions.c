// Unions: overlays, initialisation of the first or a named member, tagged values, arrays.
#include <stdint.h>
#include <stdio.h>
#include <string.h>
union number {
  int i;
  unsigned u;
  float f;
  unsigned char bytes[8];
  double d;
  short s[2];
};
struct value {
  enum { INT, REAL, TEXT } tag;
  union {
    long i;
    double d;
    const char *s;
  } as;
};
union rgba {
  uint32_t word;
  struct {
    uint8_t r, g, b, a;
  };
  uint8_t channel[4];
};
static void show(struct value v) {
  switch (v.tag) {
    case INT: printf("%ld ", v.as.i); break;
    case REAL: printf("%g ", v.as.d); break;
    case TEXT: printf("'%s' ", v.as.s);
  }
}
static struct value number(double d) { return (struct value){REAL, {.d = d}}; }
static union number mix(union number n) {
  n.u ^= 0xff;
  return n;
}
int main(void) {
  union number n = {0x41424344};
  printf("%c%c%c%c\n", n.bytes[0], n.bytes[1], n.bytes[2], n.bytes[3]);
  n.f = 1.0f;
  printf("%08x %d\n", n.u, n.i);
  n.d = -2.0;
  printf("%d %02x %02x\n", n.bytes[0], n.bytes[6], n.bytes[7]);
  n.u = 0x80000001;
  printf("%d %d %d\n", n.i, n.s[0], n.s[1]);
  printf("%zu %zu\n", sizeof n, sizeof(union rgba));
  union number m = {.f = 0.5f}, k = {.bytes = {1, 2, 3}};
  printf("%x %x\n", m.u, k.u);
  m = mix(k);
  printf("%x\n", m.u);
  struct value vs[] = {{INT, {42}}, {TEXT, {.s = "text"}}, {REAL, .as.d = 2.5}, number(1e6)};
  for (int i = 0; i < 4; i++) show(vs[i]);
  puts("");
  union rgba c = {.r = 0x11, .g = 0x22, .a = 0x44};
  c.b = 0x33;
  printf("%08x\n", c.word);
  c.word <<= 8;
  printf("%d %d\n", c.channel[1], c.a);
  union rgba image[2] = {{1}, {{2}}};
  image[1] = image[0];
  image[1].channel[3]++;
  printf("%x %x\n", image[0].word, image[1].word);
  union {
    struct {
      int a, b;
    } p;
    int v[2];
  } u = {{3, 4}};
  u.v[0] += u.p.b;
  printf("%d %d\n", u.p.a, u.v[1]);
  union number *pn = &n;
  pn->i = -1;
  printf("%u %d\n", pn->u, (*pn).s[1]);
  printf("%d\n", (void *)&n.i == (void *)&n.d);
  union {
    char c;
  } tiny;
  tiny.c = 'x';
  printf("%zu %c\n", sizeof tiny, tiny.c);
  double d = 3.75;
  union number copy;
  memcpy(&copy, &d, sizeof d);
  printf("%g\n", copy.d);
  return 0;
}
