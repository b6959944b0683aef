// The preprocessor: expansion, pasting, variadics, conditions, lines.
#include <stdio.h>
#define STR(x) #x
#define XSTR(x) STR(x)
#define CAT(a, b) a##b
#define XCAT(a, b) CAT(a, b)
#define V(fmt, ...) printf(fmt, ##__VA_ARGS__)
#define N(args...) printf(args)
#define O(f, ...) printf(f __VA_OPT__(,) __VA_ARGS__)
#define NM(f, rest...) printf(f, ## rest)
#define EMPTY
#define F(x) x + G
#define G(x) x * F
#define SELF SELF2
#define SELF2 SELF
#define OBJ (1)
#define FN() 7
#define CALL(f) f()
#define COUNT(...) COUNT_(__VA_ARGS__, 5, 4, 3, 2, 1)
#define COUNT_(a, b, c, d, e, n, ...) n
#define HASH #
#define Q(x) # x
#define LPAREN (
#define RPAREN )
#define foo(x, y) x ## y
#define DEFER(x) x EMPTY
#define EXPAND(...) __VA_ARGS__
#define f(a) a*g
#define g(a) f(a)
#define t(x,y,z) x ## y ## z
int SELF = 4;
#define XX 10 \
 + 20
#if defined(XX) && !defined YY && XX == 30
#define OK1 1
#endif
#if (2 || 1/0) && -1 < 0u == 0 && 'a' == 97 && 1 ? 1 : 0
#define OK2 1
#endif
#ifdef NOPE
#error no
#elif defined NOPE2
#elifdef XX
#define OK3 1
#else
#endif
#ifndef XX
#elifndef NOPE
#define OK4 1
#endif
#if __has_include(<stdio.h>) && !__has_include("nope.h") && defined __has_include
#define OK5 1
#endif
#define D defined(XX)
#if D
#define OK6 1
#endif
#if 0xFFFFFFFFFFFFFFFF == -1 && 18446744073709551615u > 0 && (1 << 40) > 0 && ~0 == -1
#define OK7 1
#endif
#if undefined_name == 0 && true == 0
#define OK8 1
#endif
#ifdef __has_attribute
#if __has_attribute(packed) && __has_attribute(unused)
#define OK9 1
#endif
#endif
#ifdef __has_builtin
#if __has_builtin(__builtin_expect)
#define OK10 1
#endif
#endif
#pragma GCC diagnostic ignored "-Wall"
#pragma once_upon a time
_Pragma("GCC diagnostic push") int after_pragma = 5;
#undef UNDEFINED
#define UNDEF
#undef UNDEF
#
#ident "x"
#define INC <stddef.h>
#include INC
#define INC2 XSTR(stdlib.h)
#include INC2
#line 100
int line100 = __LINE__;
#line 200 "other.c"
const char *file = __FILE__; int line200 = __LINE__;
#line __LINE__ "pp.c"
#if 1 /* comment
*/
#endif
#define MULTI(a, \
 b) a + \
 b
%: define DIGRAPH <: 3 :>
int main(void) <% int arr DIGRAPH = {1, 2, 3};
 printf("%s %s %s\n", STR(a + "b\n" 'c'), XSTR(XX), STR( a  b   c )); printf("%s|%s|%s\n", STR(), STR("\\"), STR('\0' "\"")); printf("%d %d\n", CAT(1, 2), XCAT(OK, 1)); V("x\n"); V("%d\n", 1); N("%d %d\n", 1, 2); O("y\n"); O("%d\n", 3); NM("z\n"); NM("%d %s\n", 4, "w"); int x = 2, y = 3; 
 printf("%s\n", XSTR(F(1)(2)(3))); printf("%s\n", XSTR(SELF)); printf("%d\n", CALL(FN)); printf("%d %d %d\n", COUNT(a), COUNT(a, b, c), COUNT(a, b, c, d, e)); printf("%s\n", XSTR(HASH)); printf("%s\n", XSTR(Q(EMPTY))); printf("%d\n", EXPAND(FN LPAREN RPAREN)); printf("%s\n", XSTR(f(2)(9))); printf("%d\n", foo(x, ) + foo(, y)); printf("%s\n", XSTR(DEFER(FN)())); printf("%s\n", STR(@ ` $ \ )); printf("%s\n", XSTR(EXPAND(DEFER(FN)())));
 printf("%d %d %d %d %d %d %d %d %d %d\n", OK1, OK2, OK3, OK4, OK5, OK6, OK7, OK8, OK9, OK10); printf("%d %s %d\n", line100, file, line200); int c0 = __COUNTER__, c1 = __COUNTER__; printf("%d\n", c1 - c0); printf("%d %ld\n", __STDC__, __STDC_VERSION__); printf("%d\n", __INCLUDE_LEVEL__); printf("%d\n", __STDC_HOSTED__); printf("%d\n", MULTI(1, 2)); printf("%zu %zu\n", sizeof __DATE__, sizeof __TIME__); printf("%zu\n", sizeof __TIMESTAMP__); printf("%d\n", after_pragma); printf("%d\n", arr[1]); printf("%d %d %d\n", __CHAR_BIT__, __SIZEOF_LONG__, __INT_MAX__ > 0); printf("%d\n", __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__); printf("%s\n", __func__); pr\
intf("%d\n", 1\
2); /\
* comment *\
/ // comment \
 still comment
 printf("%s\n", STR(/* c */ x /* d */ y)); printf("%d\n", __LINE__ > 0); 
#if defined __GNUC__ && __GNUC__ >= 4 && defined __x86_64__ && defined __linux__ && defined __LP64__ && defined(unix)
 puts("gnuc");
#endif
 printf("%d%d\n", (int)sizeof(__SIZE_TYPE__), (int)sizeof(__PTRDIFF_TYPE__)); __INT64_TYPE__ i64 = __INT64_MAX__; printf("%ld\n", (long)i64); printf("%g %d\n", __DBL_MAX__, __FLT_MANT_DIG__); printf("%ld %llu\n", __INTMAX_C(5), (unsigned long long)__UINT64_C(6)); printf("%s\n", STR(L"a" u8"b" 'x'));
#define VARG(...) #__VA_ARGS__
 printf("%s\n", VARG(a, b , "c,d", (e, f))); printf("%s\n", VARG()); 
#define OPT(a, ...) VARG(a __VA_OPT__([__VA_ARGS__]) end)
 printf("%s\n", OPT(1)); printf("%s\n", OPT(1, 2, 3)); printf("%s\n", OPT(1, EMPTY));
 return 0; %>
