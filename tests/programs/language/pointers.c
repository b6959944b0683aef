// Pointers: arithmetic, differences, comparison, pointers to pointers.
#include <stdio.h>

static void swap(int *a, int *b) {
    int t = *a;
    *a = *b;
    *b = t;
}

static void set(int **p, int *to) { *p = to; }

int main(void) {
    int a[5] = {10, 20, 30, 40, 50};
    int *p = a, *q = &a[4];
    printf("%d %d %ld %ld\n", *p, *q, (long)(q - p), (long)(p - q));
    printf("%d %d %d\n", *(p + 2), p[3], 1[a]);
    p++;
    p += 2;
    q -= 1;
    printf("%d %d %d\n", *p, *q, p == q);
    *p++ = 1;
    *--p = 2;
    printf("%d %d\n", *p, a[3]);
    printf("%d %d %d %d\n", p < q + 1, p <= q, p > a, p >= q);
    swap(&a[0], &a[1]);
    swap(a + 2, q);
    for (p = a; p < a + 5; p++) printf("%d ", *p);
    puts("");
    int x = 1, y = 2, *r = &x, **rr = &r;
    **rr = 5;
    set(rr, &y);
    *r = 6;
    printf("%d %d %d\n", x, y, **rr);
    char text[] = "pointers";
    for (char *c = text; *c; c += 2) *c -= 32;
    puts(text);
    void *v = a;
    printf("%d\n", *(int *)v);
    printf("%d\n", ((int *)v)[1]);
    char *bytes = (char *)&a[1];
    printf("%ld\n", (long)((int *)bytes - a));
    long l = 0x1122334455667788;
    unsigned char *u = (unsigned char *)&l;
    for (int i = 0; i < 8; i++) printf("%02x", u[i]);
    puts("");
    printf("%d\n", *&*&x);
    int (*whole)[5] = &a;
    printf("%d %zu %ld\n", (*whole)[2], sizeof *whole, (long)((char *)(whole + 1) - (char *)whole));
    unsigned long number = (unsigned long)&x;
    *(int *)number = 77;
    printf("%d\n", x);
    int *null = NULL;
    printf("%d %d\n", null == 0, !null);
    return 0;
}
