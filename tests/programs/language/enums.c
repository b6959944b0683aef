// Enumerations.
#include <stdio.h>

enum day { MONDAY = 1, TUESDAY, FRIDAY = 5, SATURDAY, SUNDAY, LAST = SUNDAY };
enum flags { A = 1 << 0, B = 1 << 1, C = 1 << 2, ALL = A | B | C };
typedef enum { NEGATIVE = -1, ZERO, POSITIVE } sign;

static sign sign_of(int n) { return n < 0 ? NEGATIVE : n > 0 ? POSITIVE : ZERO; }
static int is_weekend(enum day d) { return d >= SATURDAY; }

int main(void) {
    enum day d = FRIDAY;
    d++;
    printf("%d %d %d %d\n", d, is_weekend(d), is_weekend(MONDAY), LAST);
    enum flags f = A | C;
    f &= ~A;
    f |= B;
    printf("%d %d %zu\n", f, ALL, sizeof f);
    printf("%d %d %d\n", sign_of(-9), sign_of(0), sign_of(9));
    int counts[LAST + 1] = {[MONDAY] = 3, [SUNDAY] = 4};
    for (enum day e = MONDAY; e <= SUNDAY; e++) printf("%d ", counts[e]);
    puts("");
    switch (sign_of(-1)) {
    case NEGATIVE: puts("negative"); break;
    case ZERO: case POSITIVE: break;
    }
    return 0;
}
