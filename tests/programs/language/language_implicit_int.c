// C as it was before it had prototypes.
#include <stdio.h>
main(argc, argv) char **argv;
{
    static x = 3;
    const y = 4;
    unsigned u = 5;
    long l = 6;
    printf("%d %d %u %ld %d\n", x, y, u, l, argc);
    f(2);
    return g();
}
f(n) int n;
{ printf("%d\n", n); }
int g() { return 3; }
