// input: Tabs	and  blanks   here
// input: UPPER lower 123
// input: the end.
#include <ctype.h>
#include <stdio.h>
/* The little filters of the classic book: counts, squeezed blanks, histogram. */
#define IN 1
#define OUT 0
main()
{
  int c, nl, nw, nc, state, last = 0, i;
  int ndigit[10], lengths[10] = { 0 }, len = 0;
  state = OUT;
  nl = nw = nc = 0;
  for (i = 0; i < 10; ++i)
    ndigit[i] = 0;
  while ((c = getchar()) != EOF) {
    ++nc;
    if (c == '\n')
      ++nl;
    if (c >= '0' && c <= '9')
      ++ndigit[c - '0'];
    if (c == ' ' || c == '\n' || c == '\t') {
      if (state == IN)
        lengths[len]++;
      state = OUT;
      len = 0;
    } else {
      if (state == OUT) {
        state = IN;
        ++nw;
      }
      ++len;
    }
    if (!(c == ' ' && last == ' ')) {
      if (c == '\t')
        printf("\\t");
      else
        putchar(isupper(c) ? tolower(c) : toupper(c));
    }
    last = c;
  }
  printf("%d %d %d\n", nl, nw, nc);
  for (i = 0; i < 10; ++i)
    printf(" %d", ndigit[i]);
  printf("\n");
  for (i = 1; i < 10; i++)
    if (lengths[i]) {
      printf("%d ", i);
      while (lengths[i]-- > 0)
        putchar('*');
      putchar('\n');
    }
  return 0;
}
