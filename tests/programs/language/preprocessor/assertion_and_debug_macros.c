#include <stdio.h>
#include <stdlib.h>
#define DEBUG 1
#if DEBUG
#define TRACE(fmt, ...) printf("%s:%d: " fmt "\n", __func__, (int)(__LINE__ > 0), __VA_ARGS__)
#else
#define TRACE(...) ((void)0)
#endif
#define CHECK(cond) do { checks++; if (!(cond)) { failures++; printf("failed: %s\n", #cond); } } while (0)
#define CHECK_EQ(a, b) do { long a_ = (a), b_ = (b); checks++; if (a_ != b_) { failures++; printf("%s == %s: %ld, %ld\n", #a, #b, a_, b_); } } while (0)
#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))
#define CONTAINS(a, x) ({ int found_ = 0; for (size_t i_ = 0; i_ < ARRAY_SIZE(a); i_++) found_ |= ((a)[i_] == (x)); found_; })
#define TEST(name) static void test_##name(void)
#define RUN(name) do { printf("run %s\n", #name); test_##name(); } while (0)
#define BUILD_BUG_ON(c) ((void)sizeof(char[1 - 2 * !!(c)]))
#define STATIC_CHECK(c, name) typedef char static_check_##name[(c) ? 1 : -1]
#define DEFER_FREE(p) do { free(p); (p) = NULL; } while (0)
#define UNUSED(x) (void)(x)
STATIC_CHECK(sizeof(int) == 4, int_size);
static int checks, failures;
static int add(int a, int b) { TRACE("%d + %d", a, b); return a + b; }
TEST(add) { CHECK(add(1, 2) == 3); CHECK_EQ(add(2, 2), 5); }
TEST(arrays) { int a[] = {1, 2, 3}; CHECK(CONTAINS(a, 2)); CHECK(CONTAINS(a, 9)); CHECK_EQ(ARRAY_SIZE(a), 3); BUILD_BUG_ON(sizeof a != 12); }
int main(int argc, char **argv)
{
    UNUSED(argv);
    RUN(add);
    RUN(arrays);
    char *p = malloc(3);
    if (argc) DEFER_FREE(p); else puts("no");
    CHECK(p == NULL);
    printf("%d checks, %d failures\n", checks, failures);
    return failures;
}
