#include <stdio.h>
#include <stddef.h>
struct padded {
  char a;
  double b;
  char c;
};
struct nested {
  struct padded p[2];
  short s;
};
union u {
  char c[9];
  int i;
};
int f(int a[10], char s[]) { return (int)(sizeof a + sizeof s); }
int main(void) {
  int i = 1, a[7], m[3][5];
  char *p = "hello", s[] = "hello";
  printf("%zu %zu %zu %zu %zu %zu %zu\n", sizeof(char), sizeof(short), sizeof(int), sizeof(long),
         sizeof(long long), sizeof(float), sizeof(double));
  printf("%zu %zu %zu %zu\n", sizeof(void *), sizeof(int (*)(void)), sizeof(_Bool),
         sizeof(enum {A}));
  printf("%zu %zu %zu %zu\n", sizeof a, sizeof m, sizeof m[0], sizeof m[0][0]);
  printf("%zu %zu %zu %zu\n", sizeof p, sizeof *p, sizeof s, sizeof "hello");
  printf("%zu %zu %zu\n", sizeof(struct padded), sizeof(struct nested), sizeof(union u));
  printf("%zu %zu %zu\n", sizeof 'a', sizeof 1.0f, sizeof 1L);
  printf("%zu %zu\n", sizeof(i++), sizeof(a[100]));
  printf("%d\n", i);
  printf("%zu %zu %zu\n", sizeof(char[3]), sizeof(int *[4]), sizeof(int(*)[4]));
  printf("%zu %zu\n", sizeof a / sizeof a[0], sizeof(s) - 1);
  printf("%zu %zu\n", sizeof(char){1} + 1, sizeof(short) + 1);
  printf("%d\n", f(a, s));
  printf("%zu %zu %zu\n", offsetof(struct padded, b), offsetof(struct nested, s),
         offsetof(struct nested, p[1].c));
  printf("%d %d\n", sizeof(int) > -1, (int)sizeof(int) > -1);
  printf("%zu %zu\n", sizeof(s + 0), sizeof(&s));
  printf("%zu\n", sizeof(struct {
           int a;
           char b[3];
         }));
  printf("%zu %zu\n", _Alignof(struct padded), _Alignof(short[3]));
  printf("%zu %zu\n", sizeof(1 ? (char)1 : (char)2), sizeof(+(char)1));
  return 0;
}
