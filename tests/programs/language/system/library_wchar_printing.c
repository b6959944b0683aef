#define _GNU_SOURCE
#include <locale.h>
#include <stdio.h>
#include <wchar.h>
int main(void) {
    setlocale(LC_ALL, "C.UTF-8");
    wprintf(L"wide %d %ls %s %5ls|\n", 5, L"\u00e9t\u00e9", "bytes", L"\u20ac");
    fputws(L"line\n", stdout);
    putwchar(L'\u00fc');
    fputwc(L'\n', stdout);
    fwprintf(stdout, L"%lc %c %05.1f\n", L'x', 'y', 2.5);
    return 0;
}
