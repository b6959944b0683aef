#include <stdio.h>
int shared(void) __attribute__((weak));
int shared(void) { return 1; }
int number __attribute__((weak)) = 1;
int only(void) __attribute__((weak));
int only(void) { return 8; }
extern int gone __attribute__((weak));
extern int absent(void) __attribute__((weak));
extern int renamed(void) __asm__("secret");
int by_alias(void);
__attribute__((constructor)) static void c1(void) { puts("a"); }
int main(void) {
    printf("%d %d %d %d %d %d %d\n", shared(), number, only(), &gone == 0, absent ? 1 : 0, renamed(), by_alias());
    return 0;
}
