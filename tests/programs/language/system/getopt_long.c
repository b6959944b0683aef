#define _GNU_SOURCE
#include <getopt.h>
#include <stdio.h>
#include <string.h>
static void run(int argc, char** argv, const char* opts, const struct option* names) {
    int c, index = -1;
    optind = 0;
    opterr = 1;
    while ((c = names ? getopt_long(argc, argv, opts, names, &index) : getopt(argc, argv, opts)) != -1)
        printf("%d '%c' arg=%s optind=%d optopt=%d idx=%d\n", c, c > 31 ? c : '.', optarg ? optarg : "-", optind,
               optopt, index);
    printf("rest %d:", optind);
    for (int i = 0; i < argc; i++) printf(" %s", argv[i]);
    puts("");
}
int main(void) {
    int flag = 0;
    struct option names[] = {{"verbose", no_argument, &flag, 1},
                             {"out", required_argument, 0, 'o'},
                             {"level", optional_argument, 0, 'l'},
                             {"output-all", no_argument, 0, 'O'},
                             {0}};
    char* a[] = {"prog", "x", "-a", "y", "-b", "val", "z", "-ccc", "--", "-d", 0};
    run(10, a, "ab:c::d", 0);
    char* b[] = {"prog",      "file1",   "--verbose", "--out=foo", "file2", "--out",  "bar",  "--lev",
                 "--level=3", "--bogus", "--verb=1",  "-o",        "q",     "--outp", "tail", 0};
    run(15, b, "o:l::v", names);
    printf("flag %d\n", flag);
    char* c[] = {"prog", "-x", "--out", 0};
    run(3, c, ":o:", names);
    char* d[] = {"prog", "a", "-b", 0};
    run(3, d, "+b", 0);
    char* e[] = {"prog", "a", "-b", "c", 0};
    run(4, e, "-b", 0);
    char* f[] = {"prog", "-n", 0};
    run(2, f, "n:", 0);
    return 0;
}
