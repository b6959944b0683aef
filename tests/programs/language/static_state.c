// Static data: private per function, kept between calls, zero at first.
#include <stdio.h>

static int counter(void) { static int n; return ++n; }
static int other(void) { static int n = 10; return n--; }
static const char *rotate(void) {
    static const char *const words[] = {"red", "green", "blue"};
    static unsigned i;
    return words[i++ % 3];
}
static unsigned long next_random(void) {
    static unsigned long state = 88172645463325252ul;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}
static char *number(int n) {
    static char buffer[16];
    char *p = buffer + sizeof buffer;
    *--p = '\0';
    do *--p = (char)('0' + n % 10); while (n /= 10);
    return p;
}
static int memo(int n) {
    static int known[50];
    if (n < 2) return n;
    if (known[n]) return known[n];
    return known[n] = memo(n - 1) + memo(n - 2);
}

int main(void) {
    for (int i = 0; i < 4; i++) printf("%d %d %s\n", counter(), other(), rotate());
    printf("%lu ", next_random() % 1000);
    printf("%lu\n", next_random() % 1000);
    printf("%s ", number(40320));
    printf("%s %d\n", number(0), memo(40));
    return 0;
}
