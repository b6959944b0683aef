// String literals and character constants.
#include <stdio.h>
#include <string.h>

static size_t length(const char *s) {
    const char *p = s;
    while (*p) p++;
    return (size_t)(p - s);
}
static void reverse(char *s) {
    for (size_t i = 0, j = length(s); i + 1 < j; i++) {
        char t = s[i];
        s[i] = s[--j];
        s[j] = t;
    }
}
static char *copy(char *to, const char *from) {
    char *start = to;
    while ((*to++ = *from++)) continue;
    return start;
}
static int is_palindrome(const char *s) {
    size_t n = strlen(s);
    for (size_t i = 0; i < n / 2; i++)
        if (s[i] != s[n - 1 - i]) return 0;
    return 1;
}

int main(void) {
    char word[] = "palindrome", other[20];
    reverse(word);
    puts(word);
    puts(copy(other, "copied"));
    printf("%zu %zu %d %d\n", length("joined " "literals"), sizeof "abc", is_palindrome("level"), is_palindrome("ab"));
    printf("%c %d %d\n", "index"[2], '\n', '\x41' + '\101');
    printf("tab\tquote\"backslash\\ percent%% null%d\n", "a\0b"[1]);
    const char *p = "shared", *q = "shared";
    printf("%d\n", strcmp(p, q));
    char *words[3] = {"x", "yy"};
    printf("%s %s %d\n", words[0], words[1], words[2] == NULL);
    printf("%zu %d\n", strlen(""), 'z' - 'a');
    char grid[2][3] = {"ab", "cd"};
    printf("%s%s\n", grid[0], grid[1]);
    printf("%s\n", "abc" + 1);
    printf("%d\n", *"A");
    printf("é %zu\n", strlen("é"));
    printf("%s\n", __func__);
    for (const char *s = "count"; *s; s++) printf("%c.", *s);
    puts("");
    return 0;
}
