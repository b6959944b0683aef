// Strings and characters: escapes, prefixes, Unicode, concatenation.
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <uchar.h>
#include <wchar.h>
int caf\u00e9 = 3;
int ünïcode = 4;
wchar_t ws[] = L"wide \u20ac";
char16_t s16[] = u"x\U0001F600";
char32_t s32[] = U"y\U0001F600";
char s8[] = u8"\u00e9\u20ac";
int main(void) {
    printf("%d %d %d\n", café, ünïcode, caf\u00e9);
    printf("%zu %zu %zu %zu\n", sizeof ws / sizeof *ws, sizeof s16 / 2, sizeof s32 / 4, sizeof s8);
    printf("%x %x %x %x\n", (unsigned)ws[5], s16[1], s16[2], s32[1]);
    for (char *p = s8; *p; p++) printf("%02x", (unsigned char)*p);
    puts("");
    printf("%s\n", "caf\u00e9 \x41\102\a\b\t\v\f\e\"\'\?\\" + 0);
    printf("%zu %zu %zu\n",
           sizeof L"a"
                  "b",
           sizeof "a"
                  L"b",
           sizeof u8"a"
                  "b");
    printf("%d %d %d %d\n", L'\u20ac', u'\u00e9', U'\U0001F600', '\'');
    printf("%d %d %d\n", '\n', '\\', '"');
    wchar_t *wp = L"abc"
                  L"def";
    printf("%d\n", (int)wp[4]);
    printf("%s\n", "a" /* c */ "b" // d
                   "c");
    printf("%s\n", "line\
cont");
    printf("%d\n", sizeof("\0abc") == 5);
    printf("%s|%s\n", "\x41g", "\1012");
    printf("%zu\n", sizeof "\xff\xfe");
    char a[] = "é";
    printf("%zu\n", sizeof a);
    printf("%d\n", L'é');
    const unsigned char uc[] = "abc";
    printf("%c\n", uc[1]);
    signed char scs[4] = "xyz";
    printf("%c\n", scs[2]);
    printf("??= ??( %s\n", "??/");
    unsigned int u32[] = U"hi";
    printf("%u\n", u32[1]);
    uint16_t u16[3] = u"hi";
    printf("%u\n", u16[0]);
    return 0;
}
