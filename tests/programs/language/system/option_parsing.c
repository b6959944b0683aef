// arguments: -v -o out.txt -n5 file1 file2
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
int main(int argc, char *argv[]) {
  int c, verbose = 0, n = 0;
  char *out = "none";
  while ((c = getopt(argc, argv, "vo:n:")) != -1) switch (c) {
    case 'v': verbose++; break;
    case 'o': out = optarg; break;
    case 'n': n = atoi(optarg); break;
    default: return 2;
    }
  printf("%d %s %d %d\n", verbose, out, n, argc - optind);
  for (; optind < argc; optind++) puts(argv[optind]);
  return 0;
}
