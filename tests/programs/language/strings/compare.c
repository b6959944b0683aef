#include <stdio.h>
#include <string.h>
static int sign(int n)
{
    return (n > 0) - (n < 0);
}
int main(void)
{
    const char *w[] = {"", "a", "abc", "abd", "ab", "B", "\xe9", "abcdef"};
    for (int i = 0; i < 8; i++)
    {
        for (int j = 0; j < 8; j++)
            printf("%2d", sign(strcmp(w[i], w[j])));
        printf(" |");
        for (int j = 0; j < 8; j++)
            printf("%2d", sign(strncmp(w[i], w[j], 3)));
        puts("");
    }
    printf("%d %d %d\n", strncmp("abc", "xyz", 0), sign(strncmp("abcX", "abcY", 3)),
           sign(strncmp("ab", "abc", 9)));
    printf("%d %d %d\n", sign(memcmp("ab\0c", "ab\0d", 4)), memcmp("ab\0c", "ab\0d", 3),
           sign(memcmp("\xff", "\x01", 1)));
    printf("%d\n", strcmp("same", "same") == 0);
    int a[] = {1, 2, 3}, b[] = {1, 2, 3};
    printf("%d\n", memcmp(a, b, sizeof a));
    printf("%d %d\n", sign(strcoll("a", "b")), sign(strcmp("Zebra", "apple")));
    char x[5] = "same", y[5] = "same";
    printf("%d\n", !strcmp(x, y) && x != y);
    return 0;
}
