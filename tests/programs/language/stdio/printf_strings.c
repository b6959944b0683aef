#include <stdio.h>
#include <string.h>
#define F(f, v) printf("[" f "]", v)
int main(void)
{
    char raw[4] = {'r', 'a', 'w', '!'};
    char *null = NULL;
    F("%s", "text");
    F("%10s", "text");
    F("%-10s", "text");
    F("%.2s", "text");
    F("%10.2s", "text");
    F("%-10.2s", "text");
    F("%.0s", "text");
    F("%.10s", "text");
    F("%s", "");
    F("%5s", "");
    printf("[%.*s]", 4, raw);
    printf("[%*s][%-*s]", 7, "w", 7, "w");
    printf("[%.*s]", -1, "all");
    puts("");
    F("%.3s", "\xc3\xa9\xe2\x82\xac");
    F("%p", (void *)0);
    F("%p", (void *)0xdead);
    F("%20p", (void *)16);
    F("%-10p|", (void *)255);
    puts("");
    printf("%s %s\n", "two", "strings");
    printf("no conversions\n");
    printf("%s%c%s\n", "a", 'b', "c");
    printf("100%%\n");
    printf("%5%|%-5%|\n");
    (void)null;
    printf("[%3d|%-3d|%03d]\n", 7, 7, 7);
    printf("%c%c%c%c", 'a', 0, 'b', '\n');
    fprintf(stdout, "%s\n", "to stdout");
    fputs("fputs\n", stdout);
    fputc('X', stdout);
    putc('Y', stdout);
    putchar('Z');
    putchar(10);
    printf("%d\n", puts("counted") >= 0);
    fprintf(stderr, "not compared\n");
    printf("%s", "long line: ");
    for (int i = 0; i < 30; i++)
        printf("%s%d", i ? "," : "", i * i);
    printf("\n");
    printf("%s\n", "a"
                   "b"
                   "\tc");
    fwrite("raw bytes\n", 1, 10, stdout);
    return 0;
}
