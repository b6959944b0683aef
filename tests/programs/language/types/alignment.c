#include <stdalign.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
struct a
{
  char c;
  alignas (8) short s;
};
struct b
{
  char c;
  _Alignas(16) char d;
  int i;
};
struct c
{
  char x;
  alignas (double) char y[3];
};
struct packed
{
  char c;
  int i;
  double d;
} __attribute__ ((packed));
struct over
{
  int x;
} __attribute__ ((aligned (32)));
typedef int aligned_int __attribute__ ((aligned (16)));
static alignas (64) char line[10];
static _Alignas(long) char word[8];
struct mix
{
  char a;
  aligned_int b;
};
int
main (void)
{
  alignas (32) int local;
  alignas (16) char small[3];
  struct over o = { 1 };
  _Alignas(int) char four[4] = { 1, 0, 0, 0 };
  printf ("%zu %zu %zu %zu %zu\n", alignof (char), alignof (short), alignof (int), alignof (double),
          alignof (void *));
  printf ("%zu %zu %zu\n", sizeof (struct a), offsetof (struct a, s), alignof (struct a));
  printf ("%zu %zu %zu %zu\n", sizeof (struct b), offsetof (struct b, d), offsetof (struct b, i),
          _Alignof(struct b));
  printf ("%zu %zu\n", sizeof (struct c), offsetof (struct c, y));
  printf ("%zu %zu %zu\n", sizeof (struct packed), offsetof (struct packed, i),
          offsetof (struct packed, d));
  printf ("%zu %zu\n", sizeof (struct over), alignof (struct over));
  printf ("%zu %zu\n", sizeof (struct mix), offsetof (struct mix, b));
  printf ("%d %d\n", (int)((uintptr_t)line % 64), (int)((uintptr_t)word % 8));
  printf ("%d %d %d\n", (int)((uintptr_t)&local % 32), (int)((uintptr_t)small % 16),
          (int)((uintptr_t)&o % 32));
  struct packed p = { 1, 2, 3.5 };
  p.i += 5;
  p.d *= 2;
  printf ("%d %d %g\n", p.c, p.i, p.d);
  printf ("%d\n", *(int *)four);
  printf ("%d\n", (int)__alignof__(long long));
  local = 1;
  return local - 1;
}
