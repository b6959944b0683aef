#include <stdio.h>
#define PRINT(...) printf(__VA_ARGS__)
#define LOG(format, ...) printf("log: " format "\n", ##__VA_ARGS__)
#define NAMED(format, args...) printf("named: " format "\n", ## args)
#define COUNT_(a, b, c, d, e, n, ...) n
#define COUNT(...) COUNT_(__VA_ARGS__, 5, 4, 3, 2, 1, 0)
#define FIRST(a, ...) a
#define REST(a, ...) (__VA_ARGS__)
#define CALL(f, ...) f(__VA_ARGS__)
#define SUM(...) sum((int[]){__VA_ARGS__}, sizeof((int[]){__VA_ARGS__}) / sizeof(int))
#define OPT(f, ...) printf(f __VA_OPT__(,) __VA_ARGS__)
#define STRINGS(...) (const char *[]){__VA_ARGS__, NULL}
#define OVERLOAD(_1, _2, NAME, ...) NAME
#define AREA1(a) ((a) * (a))
#define AREA2(a, b) ((a) * (b))
#define AREA(...) OVERLOAD(__VA_ARGS__, AREA2, AREA1)(__VA_ARGS__)
#define EACH(m, ...) m(__VA_ARGS__)
static int sum(const int *a, size_t n) { int s = 0; while (n--) s += *a++; return s; }
int main(void) { PRINT("plain\n"); PRINT("%d %s\n", 1, "two"); LOG("nothing"); LOG("%d", 5); LOG("%s %d", "six", 7); NAMED("none"); NAMED("%d-%d", 8, 9); printf("%d %d %d\n", COUNT(a), COUNT(a, b, c), COUNT((a, b), c)); printf("%d %d\n", FIRST(1, 2, 3), FIRST(4)); printf("%d\n", REST(1, 2, 3)); CALL(printf, "%d\n", 10); CALL(puts, "eleven"); printf("%d\n", SUM(1, 2, 3, 4)); OPT("no args\n"); OPT("%d args\n", 1); for (const char **s = STRINGS("x", "y"); *s; s++) PRINT("%s ", *s); puts(""); printf("%d %d\n", AREA(5), AREA(5, 6)); EACH(PRINT, "%c%c\n", 'a', 'b'); return 0; }
