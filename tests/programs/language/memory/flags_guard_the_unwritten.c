/* Variables that are written on the paths on which they are read. */
#include <stdio.h>
#include <stdlib.h>
static int parse(const char *s, int *out) {
  char *e;
  long v = strtol(s, &e, 10);
  if (e == s || *e) return 0;
  *out = (int)v;
  return 1;
}
static int split(const char *s, int *a, int *b) {
  int n = 0;
  if (parse(s, a)) n++;
  (void)b;
  return n;
}
struct opt {
  int has;
  int value;
};
static struct opt maybe(int n) {
  struct opt o;
  o.has = n > 2;
  if (o.has) o.value = n * 10;
  return o;
}
static void minmax(const int *v, int n, int *lo, int *hi) {
  for (int i = 0; i < n; i++) {
    if (!i || v[i] < *lo) *lo = v[i];
    if (!i || v[i] > *hi) *hi = v[i];
  }
}
int main(void) {
  const char *in[] = {"12", "x", "-5", "7y", ""};
  int v, total = 0;
  for (int i = 0; i < 5; i++)
    if (parse(in[i], &v)) total += v;
  printf("%d\n", total);
  int a, b;
  if (split("3", &a, &b) == 1) printf("%d\n", a);
  for (int i = 0; i < 6; i++) {
    struct opt o = maybe(i), p = o;
    if (p.has) printf("%d ", p.value);
  }
  puts("");
  int lo, hi;
  minmax((int[]){4, -2, 9}, 3, &lo, &hi);
  printf("%d %d\n", lo, hi);
  int x;
  for (int first = 1, i = 3; i < 6; i++) {
    if (first) x = i;
    else x += i;
    first = 0;
  }
  printf("%d\n", x);
  char kind[8];
  int known[8];
  for (int i = 0; i < 8; i++) {
    kind[i] = i % 3 == 0;
    if (kind[i]) known[i] = i;
  }
  int s = 0;
  for (int i = 0; i < 8; i++) s += kind[i] ? known[i] : 0;
  printf("%d\n", s);
  int y;
  switch (total) {
  case 7: y = 1; break;
  default: y = 2;
  }
  printf("%d\n", y);
  int z;
  goto set;
show:
  printf("%d\n", z);
  return 0;
set:
  z = 9;
  goto show;
}
