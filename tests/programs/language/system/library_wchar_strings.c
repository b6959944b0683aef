#define _GNU_SOURCE
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>

int main(void) {
    wchar_t a[32] = L"hello", b[32];
    printf("%zu %d %d\n", wcslen(a), wcscmp(L"abc", L"abd"), wcsncmp(L"abc", L"abd", 2));
    wcscpy(b, a);
    wcscat(b, L", world");
    wcsncat(b, L"!!!!", 1);
    printf("%ls %zu\n", b, wcslen(b));
    printf("%ls %ls %ls\n", wcschr(b, L'w'), wcsrchr(b, L'l'), wcsstr(b, L"wor"));
    printf("%zu %zu %ls\n", wcsspn(a, L"leh"), wcscspn(a, L"o"), wcspbrk(b, L"xw"));
    wmemset(b, L'z', 3);
    printf("%ls %d\n", b, wmemcmp(L"ab", L"ac", 2));
    wmemcpy(b, L"12", 2);
    wmemmove(b + 1, b, 4);
    printf("%ls\n", b);
    wchar_t text[] = L"a b c", *state;
    for (wchar_t *t = wcstok(text, L" ", &state); t; t = wcstok(NULL, L" ", &state)) printf("[%ls]", t);
    wchar_t *end;
    printf(" %ld %g\n", wcstol(L"42x", &end, 10), wcstod(L"1.5", NULL));
    printf("%ls\n", end);
    char narrow[32];
    printf("%zu %s\n", wcstombs(narrow, L"narrow", sizeof narrow), narrow);
    printf("%zu %ls\n", mbstowcs(b, "widened", 32), b);
    printf("%d %d\n", (int)btowc('a'), wctob(L'b'));
    wchar_t one;
    mbstate_t s = {0};
    printf("%zu ", mbrtowc(&one, "xyz", 3, &s));
    printf("%lc\n", one);
    printf("%d %d %d\n", mblen("a", 1), mbtowc(&one, "b", 1), wctomb(narrow, L'c'));
    printf("%zd\n", (ssize_t)wcstombs(narrow, L"\u00e9", 8));
    printf("%d %d %d %lc%lc\n", iswalpha(L'a') != 0, iswdigit(L'5') != 0, iswspace(L'x') != 0, towupper(L'a'), towlower(L'Q'));
    swprintf(b, 32, L"%d-%ls-%s", 5, L"w", "n");
    printf("%ls\n", b);
    printf("%d\n", swprintf(b, 3, L"%d", 123456));
    setlocale(LC_ALL, "C.UTF-8");
    printf("%zu\n", wcstombs(narrow, L"h\u00e9\u20ac", sizeof narrow));
    printf("%s %zu\n", narrow, strlen(narrow));
    printf("%zu ", mbstowcs(b, "h\u00e9\u20ac", 32));
    printf("%d\n", (int)b[2]);
    printf("%ls|%6ls|%.3ls|%lc\n", L"\u00e9\u20ac", L"\u00e9", L"\u00e9\u20ac", L'\u00fc');
    printf("%d %lc\n", iswalpha(L'\u00e9') != 0, towupper(L'\u00e9'));
    printf("%d %s\n", strcmp(setlocale(LC_ALL, NULL), "C.UTF-8"), setlocale(LC_ALL, "xx_YY") ? "set" : "refused");
    printf("%s %s\n", localeconv()->decimal_point, localeconv()->thousands_sep);
    return 0;
}
