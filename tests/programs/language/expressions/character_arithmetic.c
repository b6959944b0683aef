#include <stdio.h>
int main(void)
{
    char c;
    int i, digits = 0, upper = 0;
    const char* text = "Route 66, Gate B4";
    for (c = 'a'; c <= 'e'; c++) printf("%c%c ", c, c - 'a' + 'A');
    printf("\n%d %d %d\n", 'z' - 'a', '9' - '0', 'A' < 'a');
    for (i = 0; text[i]; i++) {
        if (text[i] >= '0' && text[i] <= '9') digits = digits * 10 + (text[i] - '0');
        upper += text[i] >= 'A' && text[i] <= 'Z';
    }
    printf("%d %d\n", digits, upper);
    printf("%d %d %d %d %d\n", '\0', '\n', '\t', '\\', '\'');
    printf("%d %d %d %d %d %d\n", '\a', '\b', '\f', '\r', '\v', '\?');
    printf("%d %d %d\n", '\x41', '\101', '\x7f');
    printf("%d %d\n", '\377', (unsigned char)'\377');
    printf("%d %d\n", '\xff' == -1, "\xff"[0] == (char)255);
    c = 'x';
    c ^= ' ';
    putchar(c);
    c |= 0x20;
    putchar(c);
    putchar("0123456789abcdef"[11]);
    putchar('\n');
    int caesar[] = { 3, -3 };
    char buffer[32];
    for (int k = 0; k < 2; k++) {
        for (i = 0; "Hello, World"[i]; i++) {
            c = "Hello, World"[i];
            if (c >= 'a' && c <= 'z') c = (c - 'a' + caesar[k] + 26) % 26 + 'a';
            else if (c >= 'A' && c <= 'Z') c = (c - 'A' + caesar[k] + 26) % 26 + 'A';
            buffer[i] = c;
        }
        buffer[i] = 0;
        puts(buffer);
    }
    printf("%zu %zu\n", sizeof 'a', sizeof((char)'a'));
    printf("%d\n", 'ab' == 'a' * 256 + 'b');
    printf("%c%c%c\n", 72, 0151, 0x21);
    return 0;
}
