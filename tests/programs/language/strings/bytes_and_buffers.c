#include <stdint.h>
#include <stdio.h>
#include <string.h>
static void dump(const void *p, size_t n) {
  const unsigned char *b = p;
  for (size_t i = 0; i < n; i++) printf("%02x%s", b[i], i % 4 == 3 ? " " : "");
  puts("");
}
static size_t put32(unsigned char *p, uint32_t v) {
  for (int i = 0; i < 4; i++) p[i] = v >> 8 * (3 - i);
  return 4;
}
static uint32_t get32(const unsigned char *p) {
  return (uint32_t)p[0] << 24 | p[1] << 16 | p[2] << 8 | p[3];
}
static size_t varint(unsigned char *p, uint64_t v) {
  size_t n = 0;
  do p[n++] = (v & 127) | (v > 127 ? 128 : 0);
  while (v >>= 7);
  return n;
}
static const char hexd[] = "0123456789abcdef";
static char *hex(char *o, const void *p, size_t n) {
  const unsigned char *b = p;
  char *s = o;
  while (n--) {
    *s++ = hexd[*b >> 4];
    *s++ = hexd[*b++ & 15];
  }
  *s = 0;
  return o;
}
static size_t base64(const unsigned char *in, size_t n, char *out) {
  static const char t[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  char *o = out;
  for (size_t i = 0; i < n; i += 3) {
    unsigned v = in[i] << 16 | (i + 1 < n ? in[i + 1] << 8 : 0) | (i + 2 < n ? in[i + 2] : 0);
    *o++ = t[v >> 18];
    *o++ = t[v >> 12 & 63];
    *o++ = i + 1 < n ? t[v >> 6 & 63] : '=';
    *o++ = i + 2 < n ? t[v & 63] : '=';
  }
  *o = 0;
  return o - out;
}
int main(void) {
  unsigned char b[32] = {0};
  char s[80];
  int i = 0x01020304;
  dump(&i, 4);
  double d = 1.5;
  dump(&d, 8);
  size_t n = put32(b, 0xdeadbeef);
  n += varint(b + n, 300);
  n += varint(b + n, 1ull << 40);
  dump(b, n);
  printf("%x\n", get32(b));
  puts(hex(s, b, 4));
  for (size_t k = 0; k <= 5; k++) {
    size_t m = base64((const unsigned char *)"hello", k, s);
    printf("%zu %s\n", m, s);
  }
  uint16_t w[3] = {1, 0x1234, 0xffff};
  memcpy(b, w, sizeof w);
  dump(b, 6);
  w[0] = (uint16_t)(b[2] | b[3] << 8);
  printf("%x\n", w[0]);
  union {
    uint32_t u;
    uint8_t c[4];
  } u = {.c = {1, 2, 3, 4}};
  printf("%08x\n", u.u);
  char from[] = "overlap", *q = from;
  memmove(q + 1, q, 5);
  puts(from);
  int arr[4] = {1, 2, 3, 4};
  memmove(arr, arr + 1, 3 * sizeof *arr);
  printf("%d %d\n", arr[0], arr[3]);
  memset(arr, 0xff, sizeof arr);
  printf("%d\n", arr[2]);
  return 0;
}
