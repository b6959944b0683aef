#include <stdio.h>
#include <string.h>
char a[] = "array", b[10] = "ten", c[3] = "abc", d[] = {'d', 'e', 0}, e[4] = {"xyz"},
     f[] =
         {"br"
          "aced"},
     *g[] = {"p",
             "q"
             "r"},
     h[2][4] = {"one", "two"}, empty[] = "", nul[] = "a\0b";
const char i[2][2][3] = {{"aa", "bb"}, {"cc"}};
unsigned char u[] = "\xff\x80";
signed char sc[4] = "neg";
struct {
  char name[5];
  int n;
} s[] = {{"four", 4}, {"five5", 5}, "ab", 6};
static char *table[3][2] = {{"a", "b"}, {"c"}};
int main(void) {
  char l[] = "local", m[20] = "padded", n[3] = {'x'};
  printf("%zu %zu %zu %zu %zu %zu %zu %zu\n", sizeof a, sizeof b, sizeof c, sizeof d, sizeof e,
         sizeof f, sizeof empty, sizeof nul);
  printf("%s %s %.3s %s %s %s %s %s\n", a, b, c, d, e, f, g[1], h[1]);
  printf("%d %d %d\n", b[5], b[9], m[19]);
  printf("%zu %d\n", strlen(nul), nul[2]);
  printf("%s %d\n", i[1][0], i[1][1][0]);
  printf("%d %d %d\n", u[0], u[1], sc[0]);
  printf("%s %.5s %d %s %d %zu\n", s[0].name, s[1].name, s[1].n, s[2].name, s[2].n,
         sizeof s / sizeof *s);
  printf("%s %d\n", table[1][0], table[1][1] == NULL);
  l[0] = 'L';
  puts(l);
  printf("%d%d\n", n[1], n[2]);
  char big[300] = "x";
  int zeros = 0;
  for (int k = 0; k < 300; k++) zeros += !big[k];
  printf("%d\n", zeros);
  char copy[sizeof l];
  strcpy(copy, l);
  puts(copy);
  return 0;
}
