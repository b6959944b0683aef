#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
static size_t utf8_length(const char *s) { size_t n = 0; for (; *s; s++) n += (*s & 0xc0) != 0x80; return n; }
static int decode(const char **s)
{
    unsigned char c = *(*s)++;
    int n = c < 0x80 ? 0 : c < 0xe0 ? 1 : c < 0xf0 ? 2 : 3, v = n ? c & (0x3f >> n) : c;
    while (n--) v = v << 6 | (*(*s)++ & 0x3f);
    return v;
}
int main(void)
{
    const char *s = "a\u00e9\u20ac\U0001F600z", *p = s;
    printf("%zu %zu\n", strlen(s), utf8_length(s));
    while (*p) printf("U+%04X ", decode(&p));
    puts("");
    printf("%s\n", s);
    wchar_t w[8];
    int n = 0;
    for (p = "wide"; *p; p++) w[n++] = btowc(*p);
    w[n] = L'\0';
    printf("%ls %zu %d\n", w, wcslen(w), wcscmp(w, L"wide"));
    mbstate_t st;
    memset(&st, 0, sizeof st);
    wchar_t one;
    printf("%zu %d\n", mbrtowc(&one, "q", 1, &st), wctob(L'q'));
    return 0;
}
