// Attributes that change what a program does, in every place that takes them.
#include <stdint.h>
#include <stdio.h>
static void clean(int* p) { printf("clean %d\n", *p); }
__attribute__((constructor)) static void begin(void) { printf("begin\n"); }
__attribute__((constructor(101))) static void begin0(void) { printf("begin 101\n"); }
__attribute__((constructor(102))) static void begin1(void) { printf("begin 102\n"); }
__attribute__((destructor)) static void end(void) { printf("end\n"); }
static void end0(void) __attribute__((destructor(101)));
static void end0(void) { printf("end 101\n"); }
typedef int qi __attribute__((mode(QI)));
typedef int hi __attribute__((mode(HI)));
typedef unsigned di __attribute__((__mode__(__DI__)));
typedef int word __attribute__((mode(word)));
typedef float df __attribute__((mode(DF)));
int real(int x) { return x * 3; }
int other(int) __attribute__((alias("real")));
extern int weakling(void) __attribute__((weak));
int weakdef(void) __attribute__((weak));
int weakdef(void) { return 5; }
int in_section __attribute__((section(".mydata"))) = 3;
static int keep __attribute__((used, unused)) = 3;
struct p {
    char a;
    int b __attribute__((packed));
    short c;
};
struct q {
    char a;
    int b __attribute__((aligned(16)));
};
int al __attribute__((aligned(64)));
typedef int ai __attribute__((aligned(32)));
enum e { A __attribute__((unused)) = 1, B __attribute__((deprecated)), C };
enum __attribute__((packed)) small { S1, S2 };
int one, two __attribute__((aligned(32))), *three __attribute__((unused));
union u {
    int* ip;
    float* fp;
} __attribute__((transparent_union));
void take(union u x) { printf("%d\n", *x.ip); }
[[noreturn]] void no(void);
[[nodiscard]] int nd(void) { return 1; }
[[gnu::noinline]] static int ni([[maybe_unused]] int x) { return 2; }
struct [[gnu::packed]] pk {
    char c;
    int i;
};
static int loop(int n) {
    for (int i = 0; i < n; i++) {
        int v __attribute__((cleanup(clean))) = i;
        if (i == 1) continue;
        if (i == 3) break;
        if (i == 4) return 4;
        { int w __attribute__((cleanup(clean))) = 100 + i; }
    }
    int r __attribute__((cleanup(clean))) = 77;
    return r + 1;
}
int main(void) {
    printf("%d\n", loop(10));
    printf("%zu %zu %zu %zu %zu\n", sizeof(qi), sizeof(hi), sizeof(di), sizeof(word), sizeof(df));
    printf("%d\n", other(4));
    printf("%d %d %d\n", weakling == 0, weakdef(), in_section);
    printf("%zu %zu %zu\n", sizeof(struct p), sizeof(struct q), sizeof(struct pk));
    printf("%d %d %d\n", (int)((uintptr_t)&al % 64), (int)_Alignof(ai), (int)sizeof(enum small));
    int x = 6;
    take(&x);
    float f;
    (void)f;
    printf("%d %d\n", ni(1), nd());
    switch (x) {
    case 6: x++; __attribute__((fallthrough));
    case 7: x++; [[fallthrough]];
    default: printf("%d\n", x);
    }
    goto l;
l:
    __attribute__((unused)) printf("done\n");

    return 0;
}
