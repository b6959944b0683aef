#include <stdio.h>
#include <string.h>
typedef struct {
  unsigned readable : 1, writable : 1, : 2, kind : 4;
  unsigned long size : 48;
  signed char delta : 4;
} attr;
union reg {
  unsigned all;
  struct {
    unsigned lo : 8, mid : 16, hi : 8;
  };
  struct {
    unsigned bit0 : 1, : 30, bit31 : 1;
  };
};
static attr mk(int k) {
  attr a = {.kind = k, .readable = k & 1};
  return a;
}
static void widen(attr *a) {
  a->size = ~0UL;
  a->delta = 9;
  a->kind++;
}
static int sum(attr a) { return a.readable + a.writable * 2 + a.kind * 10; }
int main(void) {
  attr a = mk(15), t[4];
  printf("%u %u %d\n", a.readable, a.kind, sum(a));
  widen(&a);
  printf("%u %lu %d\n", a.kind, (unsigned long)a.size, a.delta);
  for (int i = 0; i < 4; i++) {
    t[i] = mk(i);
    t[i].size = 1UL << (i * 15);
    t[i].writable = !t[i].readable;
  }
  for (int i = 0; i < 4; i++) printf("%d/%lu ", sum(t[i]), (unsigned long)t[i].size);
  puts("");
  union reg r = {0x80123401};
  printf("%x %x %x %u %u\n", r.lo, r.mid, r.hi, r.bit0, r.bit31);
  r.mid++;
  r.bit0 = 0;
  r.hi >>= 4;
  printf("%x\n", r.all);
  r.bit31 ^= 1;
  r.lo -= 1;
  printf("%x\n", r.all);
  int count = 0;
  for (r.all = 0x0f0f0f0f; r.all; r.all &= r.all - 1) count++;
  printf("%d\n", count);
  struct {
    int s : 5;
  } s = {15};
  s.s++;
  printf("%d ", s.s);
  s.s -= 1;
  printf("%d ", s.s);
  s.s = -s.s;
  printf("%d ", s.s);
  printf("%d\n", s.s << 1);
  t[0] = t[3];
  printf("%d %d\n", sum(t[0]), memcmp(&t[0], &t[3], 1));
  return 0;
}
