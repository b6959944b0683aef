// input: first line of input
// input: k1=v1;k2=v2
// input: end
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int
main (void)
{
  char *line = NULL;
  size_t cap = 0;
  ssize_t n = getline (&line, &cap, stdin);
  printf ("%zd %s", n, line);
  n = getdelim (&line, &cap, ';', stdin);
  printf ("%zd %s\n", n, line);
  n = getline (&line, &cap, stdin);
  printf ("%zd %s", n, line);
  while ((n = getline (&line, &cap, stdin)) != -1)
    printf ("%zd:%s", n, line);
  printf ("%d\n", feof (stdin) != 0);
  free (line);
  char *s;
  n = asprintf (&s, "%d and %s", 5, "five");
  printf ("%zd %s\n", n, s);
  free (s);
  dprintf (1, "");
  char b[8];
  FILE *f = fopen ("x", "w");
  printf ("%d\n", fputs ("abc", f) >= 0);
  fclose (f);
  f = freopen ("x", "r", f = fopen ("x", "r"));
  printf ("%s\n", fgets (b, 8, f));
  fclose (f);
  remove ("x");
  return 0;
}
