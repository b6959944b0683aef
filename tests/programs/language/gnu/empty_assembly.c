// Assembly without an instruction, and names for the linker.
#include <stdio.h>
int renamed asm("other_name") = 4;
extern int f(int) __asm__("f_symbol");
int f(int x) { return x + 1; }
asm("");
int main(void) {
    int x = 3, y = 5;
    asm volatile("" ::: "memory");
    __asm__ __volatile__("" : "+r"(x));
    asm("" : "+r"(x), "+m"(y) : "r"(y), "i"(3) : "memory", "cc");
    asm volatile("");
    __asm__ goto("" :: ::out);
    register int r asm("rbx") = 7;
    asm inline volatile("" : : "r"(x) :);
    asm("" : [out] "=r"(x) : [in] "0"(x));
out:
    printf("%d %d %d %d %d\n", x, y, f(1), renamed, r);
    return 0;
}
