/* Fields of fixed width that need no terminating zero, and functions that respect it. */
#include <stdio.h>
#include <string.h>
struct dir
{
  unsigned short inode;
  char name[14];
};
struct rec
{
  char key[4], val[6];
};
static void
put (struct rec *r, const char *k, const char *v)
{
  strncpy (r->key, k, sizeof r->key);
  strncpy (r->val, v, sizeof r->val);
}
static int
same (const struct rec *r, const char *k)
{
  return strncmp (r->key, k, sizeof r->key) == 0;
}
int
main (void)
{
  struct dir d = { 7 };
  strncpy (d.name, "exactly14chars", sizeof d.name);
  printf ("%.14s %zu\n", d.name, strnlen (d.name, sizeof d.name));
  strncpy (d.name, "short", sizeof d.name);
  printf ("%.*s %d\n", (int)sizeof d.name, d.name, d.name[13]);
  struct rec r[3];
  put (&r[0], "abcd", "sixsix");
  put (&r[1], "ab", "x");
  put (&r[2], "abcde", "toolong");
  for (int i = 0; i < 3; i++)
    printf ("[%.4s|%.6s|%d]", r[i].key, r[i].val, same (&r[i], "abcd"));
  puts ("");
  char four[4] = "abcd", out[8];
  memcpy (out, four, 4);
  out[4] = 0;
  puts (out);
  char *hit = memchr (four, 'c', sizeof four);
  printf ("%td %d\n", hit - four, memchr (four, 'z', 4) == NULL);
  printf ("%d\n", memcmp (four, "abcz", 3));
  char digits[3] = { '1', '2', '3' };
  int n = 0;
  for (int i = 0; i < 3; i++)
    n = n * 10 + digits[i] - '0';
  printf ("%d\n", n);
  snprintf (out, sizeof out, "%.2s%.2s", four, four + 2);
  puts (out);
  char dst[6];
  memset (dst, '.', sizeof dst);
  strncat (strcpy (dst, ""), four, 4);
  puts (dst);
  fwrite (four, 1, 4, stdout);
  putchar ('\n');
  printf ("%.0s|%.1s\n", four, four);
  return 0;
}
