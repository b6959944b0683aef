// The usual arithmetic conversions, seen by sizes, signs and _Generic.
#include <stdio.h>
#define TYPE(e)                                                                                    \
    _Generic((e), char                                                                             \
             : "char", signed char                                                                 \
             : "schar", unsigned char                                                              \
             : "uchar", short                                                                      \
             : "short", unsigned short                                                             \
             : "ushort", int                                                                       \
             : "int", unsigned                                                                     \
             : "unsigned", long                                                                    \
             : "long", unsigned long                                                               \
             : "ulong", long long                                                                  \
             : "llong", unsigned long long                                                         \
             : "ullong", float                                                                     \
             : "float", double                                                                     \
             : "double", _Bool                                                                     \
             : "bool", default                                                                     \
             : "other")
int main(void)
{
    char c = 1;
    signed char sc = -1;
    unsigned char uc = 255;
    short s = -2;
    unsigned short us = 65535;
    int i = -3;
    unsigned u = 4;
    long l = -5;
    unsigned long ul = 6;
    long long ll = -7;
    unsigned long long ull = 8;
    float f = 1.5f;
    double d = 2.5;
    _Bool b = 1;
    puts(TYPE(c + c));
    puts(TYPE(sc));
    puts(TYPE(+sc));
    puts(TYPE(-uc));
    puts(TYPE(~us));
    puts(TYPE(!d));
    puts(TYPE(b + b));
    puts(TYPE(s * us));
    puts(TYPE(i + u));
    puts(TYPE(u + l));
    puts(TYPE(l + ul));
    puts(TYPE(ul + ll));
    puts(TYPE(ll + ull));
    puts(TYPE(l + ll));
    puts(TYPE(i + f));
    puts(TYPE(f + d));
    puts(TYPE(f * f));
    puts(TYPE(ull * f));
    puts(TYPE(c << ull));
    puts(TYPE(u >> l));
    puts(TYPE(l << c));
    puts(TYPE(i < d));
    puts(TYPE(1 ? c : s));
    puts(TYPE(0 ? i : u));
    puts(TYPE(1 ? 1 : 2.0));
    puts(TYPE((c, s)));
    puts(TYPE(s = 3));
    puts(TYPE(c++));
    puts(TYPE(us += 1L));
    puts(TYPE(sizeof c));
    puts(TYPE('a'));
    puts(TYPE(1.0f));
    puts(TYPE(0x80000000));
    puts(TYPE(2147483648));
    puts(TYPE(4294967295U));
    puts(TYPE(4294967296U));
    puts(TYPE(0xffffffffffffffff));
    puts(TYPE(1l));
    puts(TYPE(1ull));
    printf("%d %d %d %d\n", i < u, -1 < 1u, -1L < 1u, (short)-1 < (unsigned short)1);
    printf("%d %d\n", sc == uc, (unsigned char)sc == uc);
    printf("%u %lu\n", i + u, l + ul);
    printf("%d\n", (1 ? -1 : 0u) > 0);
    return 0;
}
