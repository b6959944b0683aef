#include <stdio.h>
#include <string.h>
#include <limits.h>
static const char *where(void) { return __func__; } static int line(void) { return __LINE__; }
int main(void)
{
    printf("%s %s %s\n", where(), __func__, __FUNCTION__); printf("%d %d\n", line(), __LINE__); printf("%s\n", strrchr(__FILE__, '/') ? strrchr(__FILE__, '/') + 1 : __FILE__); printf("%zu %zu %c %c\n", strlen(__DATE__), strlen(__TIME__), __DATE__[3], __TIME__[2]); printf("%d %d\n", __STDC__, __STDC_HOSTED__); printf("%d %d\n", __COUNTER__, __COUNTER__); printf("%d\n", __COUNTER__);
#line 1000 "renamed.c"
    printf("%s %d\n", __FILE__, __LINE__);
#line 7
    printf("%s %d\n", __FILE__, __LINE__);
    printf("%d %d %d\n", __CHAR_BIT__ == CHAR_BIT, __INT_MAX__ == INT_MAX, __LONG_MAX__ == LONG_MAX); printf("%d %d %d\n", __SIZEOF_INT__, __SIZEOF_LONG__, __SIZEOF_POINTER__); printf("%d\n", __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__);
#if defined(__linux__) && defined(__x86_64__) && defined(__LP64__) && defined(__GNUC__) && defined __unix__
    puts("lp64 linux");
#endif
#ifdef _WIN32
    puts("windows");
#endif
#ifndef __cplusplus
    puts("c");
#endif
    __SIZE_TYPE__ n = sizeof(__INT64_TYPE__); printf("%lu\n", n); return 0;
}
