#include <stdio.h>
#define ONE 1
#define TWO ONE + ONE
#define FOUR (TWO) * (TWO)
#define EMPTY
#define GREETING "hello"
#define LONG_ONE first \
    + second
#define SELF (self_ + 1)
#define self_ self_
#define A B
#define B A
#define OPEN (
#define CLOSE )
#define BEGIN {
#define END }
#define forever for (;;)
#define unless(c) if (!(c))
#define INT int
int SELF_value = 5, self_ = 3; static int B_ = 3;
int main(void)
BEGIN
    INT first = 10, second = 20, EMPTY A = 4 EMPTY;
    printf("%d %d %d\n", TWO * TWO, FOUR, LONG_ONE);
    printf("%s %s\n", GREETING, "GREETING" " ONE");
    printf OPEN "%d\n", SELF CLOSE;
    printf("%d %d\n", A, B_ + SELF_value);
    forever { unless (first < 12) break; first++; if (first) { break; } }
#undef ONE
#define ONE 100
    printf("%d\n", TWO);
#undef ONE
#undef NEVER_DEFINED
    { int ONE = 7; printf("%d\n", TWO); }
#define ONE 1
#define ONE   1
    return ONE - 1;
END
