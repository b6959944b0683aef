/* One past the end is a good pointer so long as nobody looks there. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static int* find(int* first, int* last, int x)
{
  while (first != last && *first != x)
    ++first;
  return first;
}
static void reverse(char* first, char* last)
{
  while (first < last && first < --last) {
    char t = *first;
    *first++ = *last;
    *last = t;
  }
}
static double sum(const double* p, const double* end)
{
  double s = 0;
  while (p < end)
    s += *p++;
  return s;
}
struct stack
{
  int items[4], *top;
};
int main(void)
{
  int a[5] = { 4, 8, 15, 16, 23 }, *end = a + 5, *p;
  printf("%td %td\n", find(a, end, 16) - a, find(a, end, 99) - a);
  for (p = end; p-- > a;)
    printf("%d ", *p);
  puts("");
  for (p = &a[4]; p >= a + 1; p--)
    printf("%d ", p[-1]);
  puts("");
  char s[] = "backwards";
  reverse(s, s + strlen(s));
  puts(s);
  reverse(s, s);
  double* d = malloc(3 * sizeof *d);
  for (int i = 0; i < 3; i++)
    d[i] = i + .5;
  printf("%g %g\n", sum(d, d + 3), sum(d + 3, d + 3));
  free(d);
  struct stack st;
  st.top = st.items;
  while (st.top < st.items + 4)
    *st.top++ = (int)(st.top - st.items) * 0 + 7;
  st.top[-1] = 1;
  int total = 0;
  while (st.top != st.items)
    total += *--st.top;
  printf("%d\n", total);
  int m[3][4];
  int n = 0;
  for (int* q = &m[0][0]; q < &m[2][4]; q++)
    *q = n++;
  printf("%d %d\n", m[1][0], m[2][3]);
  int(*row)[4], sums[3];
  for (row = m; row < m + 3; row++) {
    int t = 0;
    for (int* q = *row; q < *row + 4; q++)
      t += *q;
    sums[row - m] = t;
  }
  printf("%d %d %d\n", sums[0], sums[1], sums[2]);
  const char *text = "count", *e = text;
  while (*e++)
    ;
  printf("%td\n", e - text);
  printf("%d\n", &a[5] == end);
  int *one = malloc(sizeof *one), *after = one + 1;
  *one = 3;
  printf("%d %td\n", after[-1], after - one);
  free(one);
  struct
  {
    int x;
    char c[3];
  } r[2] = { { 1, "ab" }, { 2, "cd" } };
  char* c = r[0].c;
  printf("%c%c %td\n", c[0], c[1], (char*)&r[1] - (char*)&r[0]);
  return 0;
}
