#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
int
main (void)
{
  char *d = strdup ("copy"), *n = strndup ("truncated", 5), buf[20], *e;
  d[0] = 'C';
  printf ("%s %s\n", d, n);
  free (d);
  free (n);
  e = stpcpy (buf, "abc");
  e = stpcpy (e, "def");
  printf ("%s %td\n", buf, e - buf);
  e = mempcpy (buf, "xyz", 3);
  printf ("%s %td\n", buf, e - buf);
  printf ("%d %d %d\n", strcasecmp ("HeLLo", "hEllO"), strncasecmp ("ABCx", "abcY", 3),
          strcasecmp ("a", "B") < 0);
  bzero (buf, 3);
  printf ("%d %c\n", buf[0], buf[3]);
  bcopy ("moved", buf, 6);
  puts (buf);
  printf ("%d %d %d\n", ffs (0), ffs (1), ffs (0x80));
  printf ("%s %s\n", index ("find x", 'x'), rindex ("a/b/c", '/'));
  e = memccpy (buf, "stop.here", '.', 9);
  *e = 0;
  puts (buf);
  char x[10];
  printf ("%zu %s\n", strxfrm (x, "plain", 10), x);
  printf ("%s %s\n", strerror (0), strerror (2));
  stpncpy (buf, "zz", 5);
  printf ("%s\n", buf);
  printf ("%d\n", bcmp ("aa", "ab", 2) != 0);
  return 0;
}
