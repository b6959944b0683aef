// What macros make of expressions and statements.
#include <stdio.h>

#define SQUARE(x) ((x) * (x))
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define LENGTH(a) (sizeof(a) / sizeof *(a))
#define FOR_EACH(i, n) for (int i = 0; i < (n); i++)
#define CHECK(condition) do { if (!(condition)) printf("%s fails\n", #condition); } while (0)
#define JOIN(a, b) a##b
#define PRINT(...) printf(__VA_ARGS__)
#define FIELDS X(int, id) X(double, weight)
#define X(type, name) type name;
struct record { FIELDS };
#undef X

int main(void) {
    int JOIN(va, lue) = 5, v[] = {1, 2, 3};
    PRINT("%d %d %zu\n", SQUARE(value + 1), MAX(value, 3), LENGTH(v));
    PRINT("%d\n", MAX(value++, 3));
    FOR_EACH(i, 3) FOR_EACH(j, 2) PRINT("%d ", i * j);
    PRINT("%s", "\n");
    CHECK(value == 7);
    CHECK(value < 0);
    if (value) CHECK(1); else CHECK(0);
    struct record r = {1, 2.5};
#define X(type, name) PRINT(#name " %g\n", (double)r.name);
    FIELDS
#if defined(X) && __STDC__ && !UNKNOWN
    PRINT("%d\n", __LINE__ > 10);
#endif
    return 0;
}
