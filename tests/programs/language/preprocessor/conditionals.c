#include <stdio.h>
#define YES 1
#define NO 0
#define VERSION 305
#define EMPTY
#if YES
#define A 1
#else
#error "not here"
#endif
#if NO
this is not C 'at all "
#elif VERSION >= 300 && VERSION < 400
#define B 2
#elif 1
#define B 3
#else
#define B 4
#endif
#ifdef UNDEFINED
# define C 1
#else
# ifdef EMPTY
#  define C 5
# endif
#endif
#ifndef UNDEFINED
#define D 6
#endif
#if defined YES && defined(NO) && !defined UNDEFINED && !defined(UNDEFINED)
#define E 7
#endif
#if UNDEFINED == 0 && (1 ? 2 : 3) == 2 && -1 < 0u == 0 && 'a' == 97 && (7 / 2) * 2 % 4 == 2 && (1 << 4 | 3) == 19 && ~0 == -1
#define F 8
#endif
#if 0
#if 1
#define G 100
#else
#define G 200
#endif
#error inside
#else
#define G 9
#endif
#if 0x7fffffffffffffff + 0 > 0 && 18446744073709551615u == -1 && 1 || 1 / 0
#define H 10
#endif
#if (2 || 1 / 0) && !(0 && 1 / 0)
#define I 11
#endif
#ifdef __STDC__
#if __STDC_VERSION__ >= 201112L
#define J 12
#endif
#endif
#if 1 //comment
#define K 13 /* another
comment */
#endif /* end */
#if __has_include(<stdio.h>) && !__has_include("no_such_file.h")
#define L 14
#endif
int main(void)
{
    printf("%d %d %d %d %d %d %d %d %d %d %d %d\n", A, B, C, D, E, F, G, H, I, J, K, L);
#if YES
    printf("inside ");
#  if !NO
    puts("function");
#  endif
#endif
    int x =
#ifdef NO
        1
#else
        2
#endif
        ;
    printf("%d\n", x);
#
    return 0;
}
