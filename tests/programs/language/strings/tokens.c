#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <stdlib.h>
int main(void)
{
  char a[] = "  one, two,,three ;four", *t;
  int n = 0;
  for (t = strtok(a, " ,;"); t; t = strtok(NULL, " ,;"))
    printf("%d:%s ", ++n, t);
  puts("");
  char b[] = "a=1&b=22&c=", *save, *inner;
  for (t = strtok_r(b, "&", &save); t; t = strtok_r(NULL, "&", &save)) {
    char *k = strtok_r(t, "=", &inner), *v = strtok_r(NULL, "=", &inner);
    printf("%s->%s ", k, v ? v : "(none)");
  }
  puts("");
  char c[] = "x,,y,", *p = c;
  while ((t = strsep(&p, ",")))
    printf("[%s]", t);
  puts("");
  char d[] = ",,,";
  printf("%d\n", strtok(d, ",") == NULL);
  char e[] = "path/to/file.txt";
  char *slash = strrchr(e, '/'), *dot = strrchr(e, '.');
  *slash = *dot = 0;
  printf("%s %s %s\n", e, slash + 1, dot + 1);
  char f[] = "mixed-delims,here";
  t = strtok(f, "-");
  printf("%s ", t);
  t = strtok(NULL, ",");
  printf("%s ", t);
  t = strtok(NULL, "");
  printf("%s\n", t);
  char* words = strdup("dup these words");
  for (t = strtok(words, " "); t; t = strtok(NULL, " "))
    printf("%zu ", strlen(t));
  free(words);
  puts("");
  return 0;
}
