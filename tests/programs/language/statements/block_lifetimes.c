/* Objects of a block live anew each time; pointers to enclosing blocks stay good. */
#include <stdio.h>
struct frame {
  struct frame *up;
  int value;
};
static int sum(struct frame *f) {
  int s = 0;
  for (; f; f = f->up) s += f->value;
  return s;
}
static int deep(int n, struct frame *up) {
  struct frame f = {up, n};
  if (n == 0) return sum(&f);
  {
    struct frame g = {&f, n * 10};
    return deep(n - 1, &g);
  }
}
int main(void) {
  int *p, outer = 1;
  {
    int *q = &outer;
    *q += 4;
    {
      int **r = &q;
      **r *= 2;
    }
    p = q;
  }
  printf("%d\n", *p);
  printf("%d\n", deep(4, 0));
  for (int i = 0; i < 3; i++) {
    int n[2] = {i};
    int *m = n;
    m[1] += i + 10;
    {
      int n = m[1];
      printf("%d ", n);
    }
  }
  puts("");
  int total = 0;
  for (int i = 0; i < 4; i++)
    for (int j = i, *k = &j; *k < 4; ++*k) total += *k;
  printf("%d\n", total);
  int x = 1;
  {
    int y = x + 1;
    x = y;
    {
      int x = y * 10;
      y = x;
    }
    x += y;
  }
  printf("%d\n", x);
  char *s;
  {
    static char kept[] = "kept";
    s = kept;
  }
  puts(s);
  int k = 0;
  while (k < 2) {
    int v = k++;
    int *pv = &v;
    if (*pv) {
      int w = *pv + 5;
      pv = &w;
    }
    printf("%d ", v);
  }
  puts("");
  return 0;
}
