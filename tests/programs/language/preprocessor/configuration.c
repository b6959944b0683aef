#define FEATURE_A
#define FEATURE_B 0
#define LEVEL 3
#define PLATFORM_LINUX 1
#define PLATFORM PLATFORM_LINUX
#if defined(FEATURE_A) && !FEATURE_B
#define MODE "a"
#elif FEATURE_B
#define MODE "b"
#else
#define MODE "none"
#endif
#if PLATFORM == PLATFORM_LINUX
#define SEP '/'
#elif PLATFORM == PLATFORM_OTHER
#define SEP '\\'
#endif
#if LEVEL > 2
#  if LEVEL > 3
#    define NAME(x) x##_high
#  else
#    define NAME(x) x##_mid
#  endif
#else
#  define NAME(x) x##_low
#endif
#ifndef LIMIT
#define LIMIT 10
#endif
#ifdef LIMIT
#undef LIMIT
#define LIMIT (LEVEL * 4)
#endif
#define VERSION(a, b) ((a) * 100 + (b))
#if VERSION(1, 5) >= VERSION(1, 4) && VERSION(0, 1) < 2
#define NEW 1
#else
#define NEW 0
#endif
#if (-1) / 2 == 0 && -7 % 3 == -1 && (2 > 1 ? 1 : 0) && !(5 & 2) && (1 ? -1 : 0u) > 0
#define ARITHMETIC "as C has it"
#else
#define ARITHMETIC "wrong"
#endif
#if 'A' == 65 && '\n' == 10 && '\x41' == 'A'
#define CHARS 1
#endif
#if 0 /* nothing here is looked at: ' " */
#if garbage ( (
#endif
#else
#define REACHED
#endif
#include <stdio.h>
int NAME(value) = 7;
int main(void)
{
    printf("%s %c %d %d %d %s %d\n", MODE, SEP, value_mid, LIMIT, NEW, ARITHMETIC, CHARS);
#ifdef REACHED
    puts("reached");
#endif
#if LIMIT == 12
    puts("limit");
#elif LIMIT
    puts("other");
#endif
    return 0;
}
