// arguments: alpha -n 42 --flag=yes x
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(int argc, char** argv)
{
  int n = 0, flags = 0;
  printf("%d %d\n", argc, argv[argc] == NULL);
  for (int i = 1; i < argc; i++) {
    char* a = argv[i];
    if (strcmp(a, "-n") == 0 && i + 1 < argc)
      n = atoi(argv[++i]);
    else if (strncmp(a, "--flag=", 7) == 0)
      flags = strcmp(a + 7, "yes") == 0;
    else
      printf("plain %s %zu\n", a, strlen(a));
  }
  printf("%d %d\n", n, flags);
  while (*++argv)
    printf("%c", **argv);
  puts("");
  argv[-1][0] = 'X';
  printf("%s\n", argv[-1]);
  return n;
}
