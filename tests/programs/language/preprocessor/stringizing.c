#include <stdio.h>
#define STR(x) #x
#define XSTR(x) STR(x)
#define SHOW(e) printf("%s = %d\n", #e, e)
#define TWO_STR(a, b) #a "," #b
#define VALUE 42
#define ALL(...) #__VA_ARGS__
#define ASSERT(c) ((c) ? (void)0 : (void)printf("%s:%s failed\n", __func__, #c))
#define LOG(fmt, ...) printf("[" fmt "] " #__VA_ARGS__ "\n", __VA_ARGS__)
int main(void)
{
    int a = 3, b = 4;
    puts(STR(VALUE)); puts(XSTR(VALUE)); puts(STR(  spaced    out  )); puts(STR("quoted \"x\" \n")); puts(STR('\'' '"' '\0')); puts(STR()); puts(STR(a+b)); puts(STR(a /* comment */ + b)); puts(STR(@ \ $)); puts(TWO_STR(x y, (1, 2))); puts(ALL(a, b,c ,  d)); puts(ALL()); SHOW(a * b + 1); SHOW(a<b); ASSERT(a > b); ASSERT(a < b && b != 5); LOG("%d-%d", a, b); puts(XSTR(__LINE__)); puts(XSTR(STR(VALUE))); puts(STR(STR(VALUE))); printf("%zu\n", sizeof STR(four)); puts(STR(1.5e+3)); puts(STR(a
        b)); puts(XSTR(ALL(VALUE, VALUE))); puts(STR(#hash ##paste)); puts("a" STR(b) "c"); return 0;
}
