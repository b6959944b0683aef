// input: 12 bytes and
// input: more
#include <stdio.h>
#include <unistd.h>
int main(void)
{
    char b[8];
    ssize_t n;
    long total = 0, lines = 0;
    while ((n = read(0, b, sizeof b)) > 0)
        for (ssize_t i = 0; i < n; i++) {
            total++;
            lines += b[i] == '\n';
        }
    printf("%ld %ld %zd\n", total, lines, n);
    return 0;
}
