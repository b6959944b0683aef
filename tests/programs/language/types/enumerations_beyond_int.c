// The integer type of an enumeration, and of its constants, when they do not all fit an int.
#include <stdio.h>

enum unsigned_first { HIGH = 4294967295u, SMALL = 1 };
enum negative_last { ABOVE = 0x80000000, BELOW = -1 };
enum huge { HUGE_ONE = 0xffffffffffffffffu, ONE = 1 };
enum long_range { FAR = 1LL << 40, FAR_NEXT, NEAR = -5 };
enum lowest { LOWEST = -2147483647 - 1, LARGEST = 2147483647 };

#define KIND(value)                                                                                                    \
    _Generic((value), int: "int", unsigned: "unsigned", long: "long", unsigned long: "unsigned long", default: "other")

int main(void) {
    enum unsigned_first u = HIGH;
    enum negative_last n = BELOW;
    enum huge h = HUGE_ONE;
    printf("%s %s %s %s\n", KIND(HIGH), KIND(SMALL), KIND(ABOVE), KIND(BELOW));
    printf("%s %s %s %s\n", KIND(HUGE_ONE), KIND(ONE), KIND(FAR), KIND(NEAR));
    printf("%s %s %s\n", KIND(LOWEST), KIND(LARGEST), KIND(FAR_NEXT));
    printf("%u %ld %lu %ld %ld\n", HIGH, ABOVE, HUGE_ONE, FAR, FAR_NEXT);
    printf("%d %d %d\n", (u = -1) > 0, n < 0, (h = -1) > 0);
    return 0;
}
