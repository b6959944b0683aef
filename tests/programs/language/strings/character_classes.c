#include <ctype.h>
#include <stdio.h>
int main(void) {
  int (*f[])(int) = {isalpha, isdigit, isalnum,  isspace, isupper, islower,
                     ispunct, isprint, isxdigit, isblank, iscntrl, isgraph};
  const char *n[] = {"alpha", "digit", "alnum",  "space", "upper", "lower",
                     "punct", "print", "xdigit", "blank", "cntrl", "graph"};
  for (int i = 0; i < 12; i++) {
    int count = 0;
    unsigned hash = 0;
    for (int c = -1; c < 256; c++)
      if (f[i](c)) count++, hash = hash * 31 + c;
    printf("%s %d %u\n", n[i], count, hash);
  }
  for (const char *p = "Mixed Case 42!"; *p; p++)
    putchar(islower((unsigned char)*p) ? toupper((unsigned char)*p) : tolower((unsigned char)*p));
  puts("");
  int changed = 0;
  for (int c = 0; c < 256; c++) changed += (toupper(c) != c) + (tolower(c) != c);
  printf("%d %d %d\n", changed, toupper(EOF) == EOF, isalpha(EOF));
  printf("%d %d %d\n", !!isascii(200), toascii(0xe1), !!isdigit('7'));
  char w[] = "hello world";
  w[0] = toupper(w[0]);
  for (int i = 1; w[i]; i++)
    if (isspace((unsigned char)w[i - 1])) w[i] = toupper(w[i]);
  puts(w);
  return 0;
}
