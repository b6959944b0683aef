// Wide text scanned, converted and put back; UTF-16 and UTF-32.
#define _GNU_SOURCE
#include <inttypes.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <uchar.h>
#include <wchar.h>
#include <wctype.h>

static void scans(void) {
    int i = 0, n = 0;
    unsigned x = 0;
    double d = 0;
    wchar_t word[20] = L"", set[20] = L"";
    char narrow[20] = "";
    int count = swscanf(L" 42 ff 2.5 hello abc123 done", L"%d %x %lf %ls %l[a-c]%n", &i, &x, &d, word, set, &n);
    printf("%d: %d %x %.2f %ls %ls %d\n", count, i, x, d, word, set, n);
    printf("%d\n", swscanf(L"a,b", L"%l[^,],%s", word, narrow));
    printf("%ls %s\n", word, narrow);
    printf("%d\n", swscanf(L"", L"%d", &i));
    printf("%d\n", swscanf(L"x", L"%d", &i));
}

static void numbers(void) {
    wchar_t *end;
    float value = wcstof(L"1.5e3xyz", &end);
    printf("%g %ls\n", value, end);
    printf("%Lg\n", wcstold(L"-2.25", NULL));
    printf("%llu\n", wcstoull(L"18446744073709551615", NULL, 10));
    printf("%" PRIdMAX " %" PRIuMAX "\n", wcstoimax(L"-77", NULL, 0), wcstoumax(L"0x1f", NULL, 0));
}

static void copies(void) {
    wchar_t buffer[16];
    wchar_t *end = wcpcpy(buffer, L"abc");
    printf("%ls %d\n", buffer, (int)(end - buffer));
    end = wcpncpy(buffer, L"xy", 5);
    printf("%ls %d\n", buffer, (int)(end - buffer));
    end = wmempcpy(buffer, L"qrs", 4);
    printf("%ls %d\n", buffer, (int)(end - buffer));
    int length = (int)wcsxfrm(buffer, L"order", 16);
    printf("%d %d\n", length, wcscmp(buffer, L"order"));
    printf("%d %d\n", wcscasecmp(L"HeLLo", L"hello"), wcsncasecmp(L"ABcd", L"abXX", 2));
    struct tm day = {.tm_year = 100, .tm_mon = 1, .tm_mday = 29};
    printf("%d", (int)wcsftime(buffer, 16, L"%Y-%m-%d", &day));
    printf(" %ls\n", buffer);
    printf("%d\n", (int)wcsftime(buffer, 3, L"%Y-%m-%d", &day));
    printf("%c%c\n", (char)towctrans(L'a', wctrans("toupper")), (char)towctrans(L'Q', wctrans("tolower")));
    printf("%d\n", wctrans("sideways") == 0);
}

static void unicode(void) {
    setlocale(LC_ALL, "C.UTF-8");
    const char *text = "h\u00e9\U0001F600!";
    mbstate_t state;
    memset(&state, 0, sizeof state);
    const char *at = text;
    char16_t half;
    size_t taken;
    while ((taken = mbrtoc16(&half, at, 10, &state)) != 0) {
        printf("%04x:%d ", (unsigned)half, (int)taken);
        if (taken <= 10) at += taken;
    }
    puts("");
    memset(&state, 0, sizeof state);
    char32_t whole;
    for (at = text; (taken = mbrtoc32(&whole, at, 10, &state)) != 0; at += taken)
        printf("%05x:%d ", (unsigned)whole, (int)taken);
    puts("");
    char bytes[8];
    memset(&state, 0, sizeof state);
    printf("%d ", (int)c16rtomb(bytes, 0xd83d, &state));
    taken = c16rtomb(bytes, 0xde00, &state);
    printf("%d %.*s\n", (int)taken, (int)taken, bytes);
    taken = c32rtomb(bytes, 0x20ac, &state);
    printf("%d %.*s\n", (int)taken, (int)taken, bytes);
    printf("%d\n", (int)mbrtoc32(&whole, "\xff", 1, &state));
    printf("%d\n", (int)mbrtoc32(&whole, "\xe2\x82", 2, &(mbstate_t){0}));
}

int main(void) {
    scans();
    numbers();
    copies();
    unicode();
    FILE *file = tmpfile();
    fwprintf(file, L"12 w\n");
    rewind(file);
    int value;
    wchar_t letter;
    printf("%d", fwscanf(file, L"%d %lc", &value, &letter));
    printf(" %d %d", value, (int)letter);
    printf(" %d", ungetwc(L'z', file) == L'z');
    printf(" %d\n", fgetwc(file) == L'z');
    return 0;
}
