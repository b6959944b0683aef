#include <stdio.h>
#include <stdint.h>
#include <string.h>
#pragma pack(push, 1)
struct header {
  uint8_t magic;
  uint32_t size;
  uint16_t kind;
  uint64_t stamp;
};
#pragma pack(pop)
struct loose {
  uint8_t magic;
  uint32_t size;
  uint16_t kind;
  uint64_t stamp;
};
struct __attribute__((packed)) inner {
  char a;
  short b;
};
struct outer {
  char c;
  struct inner i;
  int n;
};
#pragma pack(2)
struct two {
  char a;
  int b;
};
#pragma pack()
struct four {
  char a;
  int b;
};
int main(void) {
  printf("%zu %zu %zu %zu %zu %zu\n", sizeof(struct header), sizeof(struct loose),
         sizeof(struct inner), sizeof(struct outer), sizeof(struct two), sizeof(struct four));
  unsigned char raw[] = {0x7f, 1, 0, 0, 0, 2, 1, 8, 7, 6, 5, 4, 3, 2, 1};
  struct header h;
  memcpy(&h, raw, sizeof h);
  printf("%x %u %x %lx\n", h.magic, h.size, h.kind, h.stamp);
  h.size += 255;
  memcpy(raw, &h, sizeof h);
  printf("%02x%02x\n", raw[2], raw[1]);
  struct header v[2] = {{1, 2, 3, 4}, {5, 6, 7, 8}};
  printf("%td %lu\n", (char *)&v[1] - (char *)v, (unsigned long)v[1].stamp);
  struct outer o = {1, {2, -3}, 4};
  printf("%d %d\n", o.i.b, o.n);
  return 0;
}
