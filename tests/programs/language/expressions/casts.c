#include <stdio.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
struct a { int x; }; struct b { int x; int y; };
typedef unsigned char byte; typedef int (*op)(int);
static int twice(int x) { return 2 * x; }
int main(void)
{
    double d = 7.9; int i = -1; char buffer[16];
    printf("%d %d\n", (int)d, (int)d / 2); printf("%.2f\n", (double)7 / 2);
    printf("%u %d\n", (unsigned)i >> 28, i >> 28); printf("%d\n", (unsigned char)i);
    (void)i; (void)printf("void cast\n");
    int *p = (int *)malloc(sizeof(int)); *p = 65; printf("%c\n", *(char *)p); free(p);
    struct b b = {1, 2}; struct a *pa = (struct a *)&b; printf("%d\n", pa->x);
    void *v = &b; printf("%d %d\n", ((struct b *)v)->y, *((int *)v + 1));
    uintptr_t n = (uintptr_t)v; printf("%d\n", (struct b *)n == &b);
    op f = (op)twice; void (*g)(void) = (void (*)(void))twice; printf("%d %d\n", f(4), ((int (*)(int))g)(5));
    memset(buffer, 0, sizeof buffer); *(short *)(void *)buffer = 0x4241; puts(buffer);
    float pi = 3.14159f; uint32_t bits; memcpy(&bits, &pi, 4); printf("%08x %x %u\n", bits, bits >> 23 & 0xff, bits & 0x7fffff);
    uint64_t q; memcpy(&q, &d, sizeof q); printf("%016lx\n", q);
    printf("%d\n", *(byte *)&i); printf("%zu\n", sizeof((char)1 + (char)2));
    const char *c = "const"; char *nc = (char *)c; putchar(*nc); putchar('\n');
    printf("%ld %ld\n", (long)(char)-1, (long)(unsigned char)-1); printf("%d\n", (_Bool)0.25 + (_Bool)(void *)"x");
    enum e { A, B, C }; printf("%d %d\n", (enum e)1, (int)C); printf("%g\n", (float)0.1 == 0.1 ? 1. : 0.);
    printf("%d\n", (int)(char)(short)(long)321); printf("%p\n", (void *)0x1234);
    return 0;
}
