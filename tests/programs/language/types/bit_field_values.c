#include <stdio.h>
#define W(n)                                                                             \
  struct                                                                                 \
  {                                                                                      \
    unsigned u : n;                                                                      \
    signed s : n;                                                                        \
  }
struct s
{
  unsigned u3 : 3;
  int s3 : 3;
  unsigned u31 : 31;
  int s31 : 31;
  unsigned u32 : 32;
  unsigned long u40 : 40;
  long s40 : 40;
  _Bool b : 1;
  enum
  {
    E0,
    E1,
    E2,
    E3
  } e : 2;
  unsigned char c : 5;
};
static struct s g = { 7, 3, 0x7fffffff, -1, 0xffffffff, 0xffffffffff, -5, 1, E3, 31 };
static int promoted(struct s* p) { return p->u3 - 8 < 0; }
int main(void)
{
  struct s s = g, *p = &s;
  printf("%u %d %u %d %u %lu %ld %d %d %d\n",
         s.u3,
         s.s3,
         s.u31,
         s.s31,
         s.u32,
         (unsigned long)s.u40,
         (long)s.s40,
         s.b,
         s.e,
         s.c);
  s.u3++;
  s.s3 = s.s3 + 1;
  s.u31 += 1;
  s.u32 += 2;
  s.u40 += 3;
  s.c += 1;
  printf("%u %d %u %u %lu %d\n", s.u3, s.s3, s.u31, s.u32, (unsigned long)s.u40, s.c);
  printf("%d %d %d\n", promoted(p), s.u31 - 1 < 0, s.u32 - 3 > 0);
  printf("%d\n", -1 < s.u3);
  printf("%d\n", (p->u3 = 12));
  printf("%d\n", (p->s3 = 5));
  printf("%d\n", p->s3 *= 3);
  p->b = 10;
  printf("%d\n", p->b);
  p->b = 0.0;
  printf("%d\n", p->b);
  p->e = 2;
  printf("%d %d\n", p->e, p->e == E2);
  p->s40 = 1L << 39;
  printf("%ld\n", (long)p->s40);
  p->u40 <<= 1;
  printf("%lu\n", (unsigned long)p->u40);
  W(1) w1 = { 1, -1 };
  W(7) w7 = { 100, -64 };
  W(17) w17 = { 131071, 65535 };
  printf("%u %d %u %d %u %d\n", w1.u, w1.s, w7.u, w7.s, w17.u, w17.s);
  w7.s--;
  w1.u ^= 1;
  w17.s += 1;
  printf("%d %u %d\n", w7.s, w1.u, w17.s);
  struct s arr[3] = { { 1 }, { 2 }, { 3 } };
  int i = 0;
  arr[i++].u3 += 4;
  arr[i].u3 = arr[i - 1].u3 + 1;
  printf("%u %u %u\n", arr[0].u3, arr[1].u3, arr[2].u3);
  for (s.u3 = 0; s.u3 < 7; s.u3++)
    printf("%u", s.u3);
  puts("");
  int n = 0;
  do
    n++;
  while (++s.u3);
  printf("%d\n", n);
  printf("%d\n", s.u3 ? 1 : 2);
  const struct s z = { .c = 17 };
  printf("%d %d\n", z.c, z.u3);
  s.u3 = s.c = 30;
  printf("%u %u\n", s.u3, s.c);
  printf("%d\n", ~s.c);
  printf("%d\n", !s.u3);
  printf("%d\n", s.u3 << 30 >> 30);
  return 0;
}
