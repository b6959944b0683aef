#include <stdio.h>
#include <string.h>
int main(void)
{
    const char s[] = "a\tb\nc\\d\"e\'f\?g\a\b\f\r\v\0h";
    printf("%zu\n", sizeof s);
    for (size_t i = 0; i < sizeof s; i++) printf("%d ", s[i]);
    puts("");
    printf("%s|%s\n",
        "adjacent "
        "literals "
        "join",
        "split \
line");
    printf("%zu %zu %zu\n",
        sizeof "\x41"
               "1",
        sizeof "\1011", sizeof "\08");
    printf("%s\n",
        "\x41"
        "B\103\x44");
    printf("%d\n", "\xff"[0] == '\xff');
    printf("%s\n", "tab\there \"quoted\" back\\slash 100%");
    puts("??="
         "?"
         "?/");
    printf("%d %d\n", '\0' == 0, "\0"[0]);
    printf("%s\n", "\u00e9\u20ac\U0001F600");
    printf("%zu\n", strlen("\u00e9\u20ac\U0001F600"));
    printf("%zu %s\n", strlen(u8"\u00e9"), u8"utf");
    printf("%c\n", "0123456789abcdef"[13]);
    printf("%s\n", 1 + "xhello");
    printf("%.*s\n", 3, "abcdef");
    printf("%d\n", (int)sizeof(""));
    char v[] = "v"
               "\0"
               "w";
    printf("%zu %c\n", sizeof v, v[2]);
    return 0;
}
