#include <stdio.h>
enum color { RED, GREEN, BLUE = 10, INDIGO, VIOLET = 5, LAST = VIOLET + BLUE };
enum { ANON = -3, NEXT, ZERO = 0, BIG = 0x7fffffff };
typedef enum level level_t;
enum level {
  LOW = 1,
  MID,
  HIGH,
};
enum mask { A = 1 << 0, B = 1 << 1, C = 1 << 2, ALL = A | B | C };
static const char *names[] = {
    [RED] = "red", [GREEN] = "green", [VIOLET] = "violet", [BLUE] = "blue", [INDIGO] = "indigo"};
struct pixel {
  enum color c;
  enum { OFF, ON } state;
};
static enum color next(enum color c) {
  switch (c) {
    case RED: return GREEN;
    case GREEN: return BLUE;
    default: return RED;
  }
}
int weekday(void) {
  enum day { MON = 1, TUE, WED } d = WED;
  return d;
}
int main(void) {
  enum color c = BLUE;
  level_t l = HIGH;
  int i = MID, a[LAST];
  struct pixel p = {VIOLET, ON};
  printf("%d %d %d %d %d %d\n", RED, GREEN, BLUE, INDIGO, VIOLET, LAST);
  printf("%d %d %d %d\n", ANON, NEXT, ZERO, BIG);
  printf("%d %d %zu %zu\n", l, i, sizeof(enum color), sizeof a / sizeof *a);
  printf("%s %s\n", names[c], names[VIOLET]);
  printf("%d\n", names[3] == 0);
  c = next(c);
  printf("%d\n", c);
  c = next(next(c));
  printf("%d\n", c);
  c = 42;
  printf("%d\n", c);
  c++;
  printf("%d\n", c);
  enum mask m = A | C;
  m |= B;
  m &= ~A;
  printf("%d %d %d\n", m, m & A, (m & C) != 0);
  printf("%d\n", ALL == 7);
  printf("%d %d %d\n", p.c, p.state, OFF);
  printf("%d\n", weekday());
  {
    enum color { RED = 100 } inner = RED;
    printf("%d %d\n", inner, RED);
  }
  printf("%d\n", RED);
  for (enum level k = LOW; k <= HIGH; k++) printf("%d ", k * k);
  puts("");
  printf("%d %d\n", -1 < (int)RED, (enum color)3 == 3);
  unsigned u = GREEN;
  printf("%u %d\n", u, GREEN + 'a');
  switch (l) {
    case LOW: puts("low"); break;
    case HIGH: puts("high"); break;
    case MID: break;
  }
  return 0;
}
