// Run lengths and a small LZ77, both ways, on text and on binary data.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct { size_t n; uint8_t *data; } Bytes;

static Bytes bytes_new(size_t n) { return (Bytes){n, malloc(n ?: 1)}; }

static Bytes rle_pack(Bytes in) {
  Bytes out = bytes_new(2 * in.n);
  size_t o = 0;
  for (size_t i = 0; i < in.n;) {
    size_t run = 1;
    while (run < 255 && i + run < in.n && in.data[i + run] == in.data[i]) ++run;
    out.data[o++] = (uint8_t)run;
    out.data[o++] = in.data[i];
    i += run;
  }
  out.n = o;
  return out;
}

static Bytes rle_unpack(Bytes in) {
  size_t total = 0;
  for (size_t i = 0; i < in.n; i += 2) total += in.data[i];
  Bytes out = bytes_new(total);
  uint8_t *p = out.data;
  for (size_t i = 0; i < in.n; i += 2) {
    memset(p, in.data[i + 1], in.data[i]);
    p += in.data[i];
  }
  return out;
}

/* token: 0x00-0x7f literal count - 1, then bytes; 0x80|length-3, then 16 bits of distance */
enum { WINDOW = 4096, SHORTEST = 3, LONGEST = SHORTEST + 0x7f };

static Bytes lz_pack(Bytes in) {
  Bytes out = bytes_new(in.n + in.n / 128 + 1);
  size_t o = 0, literal = 0, i = 0;
#define FLUSH() \
  do { \
    while (literal) { \
      size_t n = literal > 128 ? 128 : literal; \
      out.data[o++] = (uint8_t)(n - 1); \
      memcpy(out.data + o, in.data + i - literal, n); \
      o += n; \
      literal -= n; \
    } \
  } while (0)
  while (i < in.n) {
    size_t best = 0, distance = 0;
    size_t from = i > WINDOW ? i - WINDOW : 0;
    for (size_t j = from; j < i; j++) {
      size_t n = 0;
      while (n < LONGEST && i + n < in.n && in.data[j + n] == in.data[i + n]) n++;
      if (n > best) best = n, distance = i - j;
    }
    if (best >= SHORTEST) {
      FLUSH();
      out.data[o++] = (uint8_t)(0x80 | (best - SHORTEST));
      out.data[o++] = (uint8_t)(distance & 0xff);
      out.data[o++] = (uint8_t)(distance >> 8);
      i += best;
    } else {
      literal++;
      i++;
    }
  }
  FLUSH();
  out.n = o;
  return out;
}

static Bytes lz_unpack(Bytes in, size_t size) {
  Bytes out = bytes_new(size);
  size_t o = 0;
  for (const uint8_t *p = in.data, *end = p + in.n; p != end;) {
    uint8_t token = *p++;
    if (token & 0x80) {
      size_t n = (token & 0x7f) + SHORTEST, distance = p[0] | p[1] << 8;
      p += 2;
      while (n--) {
        out.data[o] = out.data[o - distance];
        o++;
      }
    } else {
      memcpy(out.data + o, p, token + 1);
      p += token + 1;
      o += token + 1;
    }
  }
  out.n = o;
  return out;
}

static unsigned crc(Bytes b) {
  unsigned c = ~0u;
  for (size_t i = 0; i < b.n; i++) {
    c ^= b.data[i];
    for (int k = 0; k < 8; k++) c = c & 1 ? c >> 1 ^ 0xEDB88320 : c >> 1;
  }
  return ~c;
}

static void try(const char *name, Bytes in) {
  Bytes r = rle_pack(in), r2 = rle_unpack(r), l = lz_pack(in), l2 = lz_unpack(l, in.n);
  int ok = r2.n == in.n && l2.n == in.n && !memcmp(r2.data, in.data, in.n) && !memcmp(l2.data, in.data, in.n);
  printf("%-8s %5zu bytes crc %08x, rle %5zu (%08x), lz %5zu (%08x) %s\n", name, in.n, crc(in), r.n, crc(r), l.n,
         crc(l), ok ? "ok" : "BROKEN");
  free(r.data), free(r2.data), free(l.data), free(l2.data), free(in.data);
}

int main(void) {
  Bytes b = bytes_new(900);
  for (size_t i = 0; i < b.n; i++) b.data[i] = i / 100 % 2 ? 'x' : (uint8_t)(i / 100);
  try("runs", b);
  const char *song = "row, row, row your boat, gently down the stream, merrily, merrily, merrily, merrily, life is but a dream. ";
  b = bytes_new(4 * strlen(song));
  for (int i = 0; i < 4; i++) memcpy(b.data + i * strlen(song), song, strlen(song));
  try("song", b);
  b = bytes_new(300);
  uint32_t x = 1;
  for (size_t i = 0; i < b.n; i++) {
    x ^= x << 13, x ^= x >> 17, x ^= x << 5;
    b.data[i] = (uint8_t)x;
  }
  try("noise", b);
  b = bytes_new(1);
  *b.data = 'a';
  try("single", b);
  try("empty", bytes_new(0));
  return 0;
}
