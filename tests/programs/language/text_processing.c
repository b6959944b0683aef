// Words, lines, ciphers, numbers in text.
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int count_words(const char *s) {
    int inside = 0, n = 0;
    for (; *s; s++) {
        if (isspace((unsigned char)*s)) inside = 0;
        else if (!inside) inside = 1, n++;
    }
    return n;
}
static void rot13(char *s) {
    for (; *s; s++) {
        if (islower((unsigned char)*s)) *s = (char)((*s - 'a' + 13) % 26 + 'a');
        else if (isupper((unsigned char)*s)) *s = (char)((*s - 'A' + 13) % 26 + 'A');
    }
}
static char *repeat(const char *s, int n) {
    size_t length = strlen(s);
    char *result = malloc(length * n + 1), *p = result;
    while (n-- > 0) {
        memcpy(p, s, length);
        p += length;
    }
    *p = 0;
    return result;
}

int main(void) {
    char text[] = "The quick brown fox\njumps over 13 lazy dogs";
    int histogram[26] = {0};
    for (char *p = text; *p; p++)
        if (isalpha((unsigned char)*p)) histogram[tolower((unsigned char)*p) - 'a']++;
    for (int i = 0; i < 26; i++) printf("%d", histogram[i]);
    printf(" %d\n", count_words(text));
    rot13(text);
    puts(text);
    rot13(text);
    printf("%d %ld\n", atoi(strstr(text, "13")), atol("-31"));
    char *r = repeat("ab", 4);
    printf("%s %zu %s\n", r, strlen(r), strchr(r, 'b'));
    free(r);
    char line[64];
    sprintf(line, "%05d|%-5s|%5.1f|%x|%c|%%", 42, "hi", 3.14159, 255, 'c');
    puts(line);
    return 0;
}
