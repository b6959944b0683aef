#include <stdio.h>
#include <string.h>
typedef struct {
  const char *name;
  int hex;
  unsigned char rgb[3];
} color;
typedef struct {
  const char *cmd;
  int min, max;
  int (*run)(int, char **);
  const char *help;
} command;
static int c_add(int n, char **a) {
  int s = 0;
  while (n--) s += (*a++)[0] - '0';
  return s;
}
static int c_len(int n, char **a) {
  (void)n;
  return (int)strlen(a[0]);
}
static int c_help(int, char **);
static const color colors[] = {{"red", 0xff0000, {255}},
                               {"green", 0x00ff00, {0, 255}},
                               {"grey", 0x808080, {128, 128, 128}},
                               {NULL}};
static const command commands[] = {
    {"add", 1, 9, c_add, "adds"}, {"len", 1, 1, c_len}, {.cmd = "help", .run = c_help}, {0}};
static int c_help(int n, char **a) {
  (void)n;
  (void)a;
  int k = 0;
  for (const command *c = commands; c->cmd; c++) k += c->help != NULL;
  return k;
}
static const struct {
  int from, to;
  const char *grade;
} scale[] = {{90, 100, "A"}, {80, 89, "B"}, {0, 79, "C"}};
static const char *const levels[][2] = {{"low", "0"}, {"high", "1"}};
static const unsigned short days[2][13] = {{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31},
                                           {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}};
static int day_of_year(int y, int m, int d) {
  int leap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
  for (int i = 1; i < m; i++) d += days[leap][i];
  return d;
}
static int run(const char *cmd, int n, char **args) {
  for (const command *c = commands; c->cmd; c++)
    if (!strcmp(c->cmd, cmd)) return n < c->min || (c->max && n > c->max) ? -2 : c->run(n, args);
  return -1;
}
int main(void) {
  for (const color *c = colors; c->name; c++)
    printf("%s %06x %d,%d,%d\n", c->name, c->hex, c->rgb[0], c->rgb[1], c->rgb[2]);
  char *args[] = {"1", "2", "34"};
  printf("%d %d %d %d %d\n", run("add", 3, args), run("len", 1, args + 2), run("len", 2, args),
         run("help", 0, NULL), run("none", 0, NULL));
  int marks[] = {95, 85, 12};
  for (int i = 0; i < 3; i++)
    for (size_t k = 0; k < sizeof scale / sizeof *scale; k++)
      if (marks[i] >= scale[k].from && marks[i] <= scale[k].to) printf("%s ", scale[k].grade);
  printf("%s %d\n", levels[1][0], day_of_year(2024, 12, 31));
  return 0;
}
