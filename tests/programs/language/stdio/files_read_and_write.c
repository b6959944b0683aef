#include <stdio.h>
#include <string.h>
#include <errno.h>
int
main (void)
{
  FILE *f = fopen ("notes.txt", "w");
  if (!f)
    return 1;
  fprintf (f, "line %d\n", 1);
  fputs ("line 2\n", f);
  fputc ('3', f);
  putc ('\n', f);
  printf ("%ld\n", ftell (f));
  fwrite ("four\n", 1, 5, f);
  printf ("%d\n", fclose (f));
  f = fopen ("notes.txt", "r");
  char line[32];
  int n = 0;
  while (fgets (line, sizeof line, f))
    printf ("%d:%s", ++n, line);
  printf ("%d %d\n", feof (f) != 0, ferror (f));
  fseek (f, 5, SEEK_SET);
  printf ("%c", fgetc (f));
  fseek (f, -5, SEEK_END);
  printf ("%c", getc (f));
  fseek (f, 1, SEEK_CUR);
  printf ("%c ", fgetc (f));
  printf ("%ld\n", ftell (f));
  rewind (f);
  int c, count = 0;
  while ((c = fgetc (f)) != EOF)
    count += c == 'l';
  printf ("%d\n", count);
  fclose (f);
  f = fopen ("notes.txt", "a");
  fputs ("appended", f);
  fclose (f);
  f = fopen ("notes.txt", "r+");
  fputs ("LINE", f);
  fseek (f, 0, SEEK_SET);
  fgets (line, sizeof line, f);
  printf ("%s", line);
  fclose (f);
  f = fopen ("notes.txt", "w+");
  fputs ("new", f);
  rewind (f);
  size_t got = fread (line, 1, sizeof line, f);
  line[got] = 0;
  printf ("%zu %s\n", got, line);
  fclose (f);
  errno = 0;
  f = fopen ("missing.txt", "r");
  printf ("%d %d\n", f == NULL, errno == ENOENT);
  printf ("%d\n", rename ("notes.txt", "other.txt"));
  f = fopen ("other.txt", "r");
  printf ("%d\n", f != NULL);
  fclose (f);
  printf ("%d ", remove ("other.txt"));
  printf ("%d\n", remove ("other.txt") != 0);
  return 0;
}
