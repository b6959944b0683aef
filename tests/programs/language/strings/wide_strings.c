#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>
int main(void)
{
    wchar_t a[32] = L"wide", b[32];
    printf("%zu %d %d\n", wcslen(a), wcscmp(a, L"wide"), wcscmp(L"a", L"b") < 0);
    wcscpy(b, a);
    wcscat(b, L"+more");
    printf("%zu %d\n", wcslen(b), wcschr(b, L'+') - b == 4);
    printf("%d %d %d\n", !!iswalpha(L'x'), !!iswdigit(L'7'), towupper(L'q') == L'Q');
    char m[32];
    printf("%zu %s\n", wcstombs(m, b, sizeof m), m);
    printf("%zu\n", mbstowcs(b, "narrow", 32));
    printf("%d %d\n", (int)b[5], (int)b[6]);
    wmemset(a, L'z', 3);
    a[3] = 0;
    printf("%zu %ls\n", wcslen(a), a);
    printf("%lc%lc\n", L'o', (wint_t)'k');
    wchar_t w;
    printf("%d ", mbtowc(&w, "A", 1));
    printf("%d\n", (int)w);
    printf("%d\n", btowc('B'));
    printf("%d\n", wcsncmp(L"abcd", L"abxx", 2));
    wcsncpy(b, L"12345", 3);
    b[3] = 0;
    printf("%ld\n", wcstol(b, NULL, 10));
    printf("%d\n", wcsstr(L"find me", L"me") != NULL);
    printf("%.2ls|%5ls\n", L"abc", L"de");
    swprintf(b, 32, L"%d-%ls", 5, L"w");
    printf("%ls\n", b);
    return 0;
}
