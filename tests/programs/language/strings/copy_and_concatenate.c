#include <stdio.h>
#include <string.h>
int main(void)
{
    char a[32] = "start", b[32], *r;
    r = strcpy(b, a);
    printf("%s %d\n", b, r == b);
    strcat(b, "+");
    strcat(strcat(b, "more"), "");
    printf("%s %zu\n", b, strlen(b));
    memset(a, 'x', sizeof a);
    strncpy(a, "abc", 6);
    printf("%s %d %d %c\n", a, a[4], a[5], a[6]);
    strncpy(a, "abcdefgh", 3);
    printf("%.4s %d\n", a, a[3]);
    strncat(b, "12345", 3);
    printf("%s\n", b);
    strncat(b, "Z", 10);
    printf("%s\n", b);
    memcpy(a, "0123456789", 11);
    memmove(a + 2, a, 5);
    puts(a);
    memmove(a, a + 3, 5);
    puts(a);
    memset(a, '-', 4);
    puts(a);
    memset(a + 1, 0, 1);
    puts(a);
    char c[4] = "abc";
    memcpy(c + 1, c, 1);
    puts(c);
    printf("%s\n", strncpy(b, "", 3));
    printf("%s\n", (char *)memcpy(b, "chain", 6));
    char *p = b;
    while ((*p++ = *"x" - 'x'))
        ;
    printf("%zu\n", strlen(b));
    return 0;
}
