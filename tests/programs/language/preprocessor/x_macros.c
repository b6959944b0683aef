/* One table, many uses. */
#include <stdio.h>
#include <string.h>
#define FRUITS(X) X(apple, 3, "red") X(banana, 5, "yellow") X(cherry, 8, "dark red")
#define AS_ENUM(name, n, c) FRUIT_##name,
#define AS_NAME(name, n, c) #name,
#define AS_COUNT(name, n, c) [FRUIT_##name] = n,
#define AS_CASE(name, n, c) case FRUIT_##name: return c;
#define AS_FIELD(name, n, c) int name;
#define AS_PLUS(name, n, c) + n
#define AS_FUNCTION(name, n, c) static int weigh_##name(int w) { return w * n; }
#define AS_POINTER(name, n, c) weigh_##name,
enum fruit { FRUITS(AS_ENUM) FRUIT_COUNT }; static const char *names[] = { FRUITS(AS_NAME) }; static const int counts[] = { FRUITS(AS_COUNT) }; struct basket { FRUITS(AS_FIELD) }; FRUITS(AS_FUNCTION) static int (*const weigh[])(int) = { FRUITS(AS_POINTER) };
static const char *color(enum fruit f) { switch (f) { FRUITS(AS_CASE) default: return "?"; } }
#define REPEAT_2(x) x x
#define REPEAT_4(x) REPEAT_2(x) REPEAT_2(x)
#define REPEAT_16(x) REPEAT_4(REPEAT_4(x))
#define EVAL(...) __VA_ARGS__
#define TABLE ROW(1, "one") ROW(2, "two")
int main(void) { for (int i = 0; i < FRUIT_COUNT; i++) printf("%s %d %s %d\n", names[i], counts[i], color(i), weigh[i](10)); printf("%d %zu\n", 0 FRUITS(AS_PLUS), sizeof(struct basket) / sizeof(int)); struct basket b = {1, .cherry = 7}; printf("%d\n", b.apple + b.cherry); int n = 0; REPEAT_16(n++;) printf("%d\n", n); 
#define ROW(n, s) s,
    const char *texts[] = { TABLE };
#undef ROW
#define ROW(n, s) + n
    printf("%s %d\n", texts[1], 0 TABLE); return 0; }
