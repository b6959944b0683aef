// Packed structs and their bit-fields, alignment, #pragma pack.
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
struct __attribute__((packed)) p {
    char c;
    int i;
    short s;
};
struct pb {
    unsigned a : 3;
    unsigned b : 30;
    unsigned c : 5;
    unsigned char d;
} __attribute__((packed));
struct pl {
    unsigned long long a : 40;
    unsigned long long b : 40;
    char c;
} __attribute__((__packed__));
struct al {
    char c;
    _Alignas(16) char d;
    char e __attribute__((aligned(8)));
};
struct big {
    char c;
} __attribute__((aligned(32)));
struct m {
    char c;
    int i __attribute__((packed));
    long l;
};
#pragma pack(push, 1)
struct pk {
    char c;
    int i;
};
#pragma pack(push, 2)
struct pk2 {
    char c;
    int i;
};
#pragma pack(pop)
struct pk3 {
    char c;
    double i;
};
#pragma pack(pop)
struct np {
    char c;
    int i;
};
_Alignas(64) static int aligned_global;
typedef int aint __attribute__((aligned(16)));
int main(void) {
    printf("%zu %zu %zu\n", sizeof(struct p), offsetof(struct p, i), offsetof(struct p, s));
    printf("%zu %zu %zu\n", sizeof(struct pb), sizeof(struct pl), offsetof(struct pb, d));
    struct pb b = {5, 123456789, 17, 200};
    printf("%u %u %u %u\n", b.a, b.b, b.c, b.d);
    b.b += 5;
    b.c = 40;
    printf("%u %u %u %u\n", b.a, b.b, b.c, b.d);
    unsigned char *bp = (unsigned char *)&b;
    for (size_t i = 0; i < sizeof b; i++) printf("%02x", bp[i]);
    puts("");
    struct pl l = {0x123456789aULL, 0xabcdef0123ULL, 'z'};
    printf("%llx %llx %c\n", (unsigned long long)l.a, (unsigned long long)l.b, l.c);
    bp = (unsigned char *)&l;
    for (size_t i = 0; i < sizeof l; i++) printf("%02x", bp[i]);
    puts("");
    static struct pl sl = {0x123456789aULL, 0xabcdef0123ULL, 'z'};
    printf("%llx %llx %c\n", (unsigned long long)sl.a, (unsigned long long)sl.b, sl.c);
    printf("%zu %zu %zu %zu\n", sizeof(struct al), offsetof(struct al, d), offsetof(struct al, e), _Alignof(struct al));
    printf("%zu %zu\n", sizeof(struct big), _Alignof(struct big));
    printf("%zu %zu %zu\n", sizeof(struct m), offsetof(struct m, i), offsetof(struct m, l));
    printf("%zu %zu %zu %zu\n", sizeof(struct pk), sizeof(struct pk2), sizeof(struct pk3), sizeof(struct np));
    struct big s1, s2;
    _Alignas(32) char buf[10];
    int x __attribute__((aligned(64)));
    printf("%d %d %d %d %d\n", (int)((uintptr_t)&s1 % 32), (int)((uintptr_t)&s2 % 32), (int)((uintptr_t)buf % 32),
           (int)((uintptr_t)&x % 64), (int)((uintptr_t)&aligned_global % 64));
    printf("%zu %zu %zu\n", _Alignof(aint), _Alignof(x), _Alignof(buf));
    struct {
        char c;
        aint a;
    } st;
    printf("%zu\n", sizeof st);
    printf("%zu %zu %zu\n", __alignof__(long double), _Alignof(double), __alignof__(struct p));
    return 0;
}
