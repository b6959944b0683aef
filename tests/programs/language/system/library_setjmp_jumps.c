#define _GNU_SOURCE
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

static jmp_buf outer, inner;
static int level;

static void leave(int n) {
    int array[n + 1];
    for (int i = 0; i <= n; ++i) array[i] = i;
    if (n == 3) longjmp(outer, array[n]);
    leave(n + 1);
}
static int attempt(int n) {
    switch (setjmp(inner)) {
    case 0:
        if (n > 2) longjmp(inner, n);
        return 0;
    case 3: return 33;
    default: return -1;
    }
}
static int compare(const void *a, const void *b) {
    if (*(const int *)a == 4) longjmp(outer, 99);
    return *(const int *)a - *(const int *)b;
}
struct exception {
    jmp_buf where;
    const char *message;
};
static void raise_it(struct exception *e, const char *message) {
    e->message = message;
    longjmp(e->where, 1);
}
int main(void) {
    volatile int count = 0;
    int r = setjmp(outer);
    ++count;
    printf("%d %d\n", r, count);
    if (r == 0) leave(0);
    if (r == 3) {
        int values[] = {2, 9, 4, 1};
        qsort(values, 4, sizeof(int), compare);
        puts("not here");
    }
    printf("%d %d %d\n", attempt(1), attempt(3), attempt(5));
    struct exception e;
    if (!setjmp(e.where)) {
        raise_it(&e, "went wrong");
    } else {
        printf("caught: %s\n", e.message);
    }
    jmp_buf loop;
    volatile int i = 0;
    if (setjmp(loop) < 5) printf("%d ", i);
    if (++i < 4) longjmp(loop, i);
    if (setjmp(loop) == 0) longjmp(loop, 0);
    else puts("one");
    sigjmp_buf s;
    if (sigsetjmp(s, 1) == 0) siglongjmp(s, 7);
    return level;
}
