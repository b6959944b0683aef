// cleanup, whatever way leaves the block.
#include <stdio.h>
typedef struct {
    long a, b, c;
} big;
static void say(int* p) { printf("c%d ", *p); }
static big make(int n) {
    int v __attribute__((cleanup(say))) = n;
    big b = {v, v + 1, v + 2};
    return b;
}
static int jump(int n) {
    int outer __attribute__((cleanup(say))) = 1;
    for (int i = 0; i < 3; i++) {
        int vla[i + 1];
        vla[i] = i;
        int in __attribute__((cleanup(say))) = 10 + vla[i];
        if (n == i) goto out;
    }
    n = 50;
out:
    return n + ({
               int t __attribute__((cleanup(say))) = 7;
               t;
           });
}
static int back(void) {
    int k = 0;
again:;
    int v __attribute__((cleanup(say))) = k;
    if (++k < 3) goto again;
    return k;
}
static void nothing(void) {
    int v __attribute__((cleanup(say))) = 9;
    if (v) return;
}
static void fp(FILE** f) {
    if (*f) printf("closed ");
}
int main(void) {
    big b = make(4);
    printf("%ld %ld\n", b.a, b.c);
    for (int i = -1; i < 4; i++) printf("=%d\n", jump(i));
    printf("=%d\n", back());
    nothing();
    {
        __attribute__((cleanup(fp))) FILE* f = stdout;
        (void)f;
    }
    for (int j __attribute__((cleanup(say))) = 0; j < 2; j++) printf("j ");
    switch (2) {
    case 2: {
        int s __attribute__((cleanup(say))) = 5;
        break;
    }
    }
    puts("");
    return 0;
}
