// input: 12
// input: Ann Smith
// input: 3.75 y
// input: 10/20/30
// input: 1 2 3 4 5 0 99
// input: a1b22c
#include <stdio.h>
int main(void) {
  int age, d, m, y, v, s = 0, n;
  char first[10], last[10], yes;
  float f;
  printf("age? ");
  scanf("%d", &age);
  printf("name? ");
  scanf("%9s%9s", first, last);
  printf("number? ");
  scanf("%f %c", &f, &yes);
  printf("\n%d %s, %s %.2f %c\n", age, last, first, f, yes);
  n = scanf("%d/%d/%d", &d, &m, &y);
  printf("%d: %02d-%02d-%02d\n", n, d, m, y);
  while (scanf("%d", &v) == 1 && v) s = s * 10 + v;
  printf("%d\n", s);
  scanf("%d", &v);
  printf("%d\n", v);
  char a, b, c;
  int i, j;
  n = scanf(" %c%d%c%d%c", &a, &i, &b, &j, &c);
  printf("%d %c%c%c %d\n", n, a, b, c, i + j);
  printf("%d\n", scanf("%d", &v));
  return 0;
}
