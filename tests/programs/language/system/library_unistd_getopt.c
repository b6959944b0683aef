#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
static void parse(int argc, char **argv) {
    int c;
    optind = 1;
    while ((c = getopt(argc, argv, "ab:c::v")) != -1) {
        printf("%c", c);
        if (optarg) printf("=%s", optarg);
        printf(" ");
    }
    printf("rest %d:", optind);
    for (int i = optind; i < argc; ++i) printf(" %s", argv[i]);
    puts("");
}
int main(void) {
    char *one[] = {"prog", "-a", "-b", "value", "-vcopt", "file", NULL};
    char *two[] = {"prog", "-abval", "--", "-v", "x", NULL};
    opterr = 0;
    char *three[] = {"prog", "-x", "-b", NULL};
    parse(6, one);
    parse(5, two);
    parse(3, three);
    return 0;
}
