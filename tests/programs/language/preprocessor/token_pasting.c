#include <stdio.h>
#define CAT(a, b) a##b
#define XCAT(a, b) CAT(a, b)
#define CAT3(a, b, c) a ## b ## c
#define VAR(n) variable_##n
#define MAKE(type) static type type##_twice(type x) { return x + x; }
#define FIELD(s, n) s.field##n
#define PREFIX my_
#define OP(a, o) a o##= 2
#define STRUCT(name) typedef struct name##_s { int value; } name##_t
#define HEX(d) 0x##d
#define FLOAT(a, b) a##.##b
#define EMPTY_LEFT(b) CAT(, b)
#define COUNTER_NAME(base) XCAT(base, __COUNTER__)
#define ARROW(p, m) p-##>m
MAKE(int) MAKE(double) STRUCT(node);
int my_function(void) { return 77; } int CAT(glo, bal) = 5;
struct { int field1, field2; } rec = {10, 20}; int COUNTER_NAME(v) = 1, COUNTER_NAME(v) = 2;
int main(void) { int VAR(1) = 1, VAR(two) = 2, xy = 9, x1 = 11; node_t n = {3}, *p = &n; printf("%d %d\n", variable_1, VAR(two)); printf("%d %g\n", int_twice(4), double_twice(1.5)); printf("%d %d\n", FIELD(rec, 1), FIELD(rec, 2)); printf("%d %d\n", CAT(x, y), CAT3(x, , 1)); printf("%d\n", XCAT(PREFIX, function)()); OP(xy, +); OP(xy, <<); printf("%d\n", xy); printf("%d %g\n", HEX(ff), FLOAT(2, 5)); printf("%d %d\n", EMPTY_LEFT(xy), global); printf("%d %d\n", ARROW(p, value), n.CAT(val, ue)); printf("%s\n", CAT(L, "x") ? "wide" : ""); printf("%d\n", v0 + v1); printf("%d\n", CAT(1, 2) + CAT(x, 1)); printf("%d\n", CAT(+, +) xy); return 0; }
