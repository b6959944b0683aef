#include <stdint.h>
#include <stdio.h>
#include <string.h>
/* IEEE 754 by hand: taking apart, half precision, fixed point, ulps. */
static uint32_t bits(float f) {
  uint32_t u;
  memcpy(&u, &f, 4);
  return u;
}
static float from(uint32_t u) {
  float f;
  memcpy(&f, &u, sizeof f);
  return f;
}
static uint64_t dbits(double d) {
  union {
    double d;
    uint64_t u;
  } x = {d};
  return x.u;
}
static uint16_t half(float f) {
  uint32_t u = bits(f);
  int e = (u >> 23 & 255) - 127 + 15;
  uint16_t s = u >> 16 & 0x8000, m = u >> 13 & 0x3ff;
  if (e <= 0) return s;
  if (e >= 31) return s | 0x7c00;
  return s | e << 10 | m;
}
static float unhalf(uint16_t h) {
  int e = h >> 10 & 31;
  if (!e) return 0;
  return from((uint32_t)(h & 0x8000) << 16 | (uint32_t)(e - 15 + 127) << 23 |
              (uint32_t)(h & 0x3ff) << 13);
}
typedef int32_t fix;
#define FIX(x) ((fix)((x)*65536.0 + ((x) < 0 ? -.5 : .5)))
static fix fmulx(fix a, fix b) { return (fix)((int64_t)a * b >> 16); }
static fix fdivx(fix a, fix b) { return (fix)(((int64_t)a << 16) / b); }
int main(void) {
  float v[] = {1, -2.5f, 0.1f, 65504, 1e-3f, 3.14159265f};
  for (int i = 0; i < 6; i++) {
    uint32_t u = bits(v[i]);
    printf("%08x s%u e%d m%06x half %04x %.5g\n", u, u >> 31, (int)(u >> 23 & 255) - 127,
           u & 0x7fffff, half(v[i]), unhalf(half(v[i])));
  }
  printf("%016lx %016lx\n", dbits(1.0), dbits(-0.1));
  printf("%d\n", (int)(bits(from(bits(1.0f) + 5)) - bits(1.0f)));
  printf("%.9g\n", from(bits(1.0f) + 1));
  fix a = FIX(3.25), b = FIX(-1.5);
  printf("%.4f %.4f %.4f\n", fmulx(a, b) / 65536.0, fdivx(a, b) / 65536.0, (a + b) / 65536.0);
  printf("%d %d\n", a >> 16, (b + 0x8000) >> 16);
  return 0;
}
