#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
int main(void)
{
    const char* s = "the needle in the haystack";
    printf("%td %td %d %d\n", strchr(s, 'n') - s, strrchr(s, 'h') - s, strchr(s, 'z') == NULL,
        strchr(s, 0) - s == (long)strlen(s));
    printf("%s|%s|%d|%d\n", strstr(s, "needle"), strstr(s, "the hay"), strstr(s, "pin") == NULL,
        strstr(s, "") == s);
    printf("%zu %zu %zu\n", strspn("123abc", "0123456789"), strcspn("abc123", "0123456789"),
        strspn("", "abc"));
    printf("%s %d\n", strpbrk("key=value", "=:"), strpbrk("none", "xyz") == NULL);
    printf("%td %d\n", (char*)memchr(s, 'd', 10) - s, memchr(s, 'd', 3) == NULL);
    printf("%zu %zu\n", strnlen("hello", 3), strnlen("hi", 10));
    printf("%d\n", strstr("aaab", "aab") != NULL);
    int n = 0;
    for (const char* p = s; (p = strstr(p, "the")); p += 3) n++;
    printf("%d\n", n);
    printf("%s\n", strcasestr("Hello WORLD", "world"));
    printf("%s\n", strchrnul("abc", 'z')[0] ? "found" : "end");
    const char* abc = "abcabc";
    printf("%td\n", (char*)memrchr(abc, 'b', 6) - abc);
    printf("%d\n", memmem("binary\0data", 11, "\0da", 3) != NULL);
    return 0;
}
