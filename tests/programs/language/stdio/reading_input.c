// input: 3 4.5 word
// input: second line here
// input:
// input:    indented
// input: x=10;y=20
// input: 1 2 3 stop 4
// input: a b	c
// input: last
#include <stdio.h>
#include <string.h>
#include <stdlib.h>
int main(void) {
  int n, x, y, c;
  double d;
  char w[20], line[40];
  n = scanf("%d %lf %19s", &x, &d, w);
  printf("%d %d %g %s\n", n, x, d, w);
  c = getchar();
  printf("%d\n", c);
  if (fgets(line, sizeof line, stdin)) printf("[%s] %zu\n", line, strlen(line));
  fgets(line, sizeof line, stdin);
  printf("%d\n", line[0]);
  fgets(line, 5, stdin);
  printf("<%s>", line);
  fgets(line, sizeof line, stdin);
  printf("<%s>", line);
  n = scanf("x=%d;y=%d", &x, &y);
  printf("%d %d %d\n", n, x, y);
  int sum = 0;
  while (scanf("%d", &x) == 1) sum += x;
  printf("%d\n", sum);
  scanf("%s", w);
  printf("%s\n", w);
  scanf("%d%*[\n]", &x);
  char a, b, e;
  n = scanf("%c %c%*c%c", &a, &b, &e);
  printf("%d %c%c%c\n", n, a, b, e);
  while ((c = getchar()) != '\n')
    ;
  c = getc(stdin);
  ungetc('L', stdin);
  c = fgetc(stdin);
  printf("%c", c);
  while ((c = getchar()) != EOF) putchar(c == '\n' ? '$' : c);
  printf("\n%d %d\n", feof(stdin) != 0, ferror(stdin));
  printf("%d %d %d\n", getchar() == EOF, scanf("%d", &x) == EOF, fgets(line, 5, stdin) == NULL);
  clearerr(stdin);
  printf("%d\n", feof(stdin));
  return 0;
}
