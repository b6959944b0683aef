// Compound assignment and ++/-- on every kind of target, each evaluated once.
#include <stdio.h>

static int calls;
static int array[5] = {1, 2, 3, 4, 5};
static int *at(int i) { calls++; return &array[i]; }
struct s { short n; unsigned char c; double d; int *p; } s = {1, 250, 0.5, array}, *ps = &s;

int main(void) {
    *at(1) += 10;
    (*at(2))++;
    --*at(3);
    at(4)[0] *= 3;
    array[calls++] -= 1;
    for (int i = 0; i < 5; i++) printf("%d ", array[i]);
    printf("%d\n", calls);
    ps->n -= 5;
    ps->c += 10;
    ps->d *= 4;
    ps->p += 2;
    printf("%d %d %g %d\n", s.n, s.c, s.d, *s.p);
    ps->c++;
    --s.n;
    s.d++;
    s.p--;
    printf("%d %d %g %d\n", s.n, s.c, s.d, *s.p);
    int i = 5;
    int a = i++ + 10, b = ++i + 10, c = i-- - 1, d = --i - 1;
    printf("%d %d %d %d %d\n", a, b, c, d, i);
    char ch = 127;
    ch++;
    unsigned char u = 0;
    u--;
    _Bool t = 0;
    t++;
    t++;
    printf("%d %d %d\n", ch, u, t);
    t--;
    printf("%d\n", t);
    long l = 1;
    l <<= 40;
    l |= 1;
    l %= 1000;
    int x = 7;
    x %= 4;
    x ^= 1;
    x = x += 2;
    unsigned v = 10;
    v /= 3;
    v -= 5;
    printf("%ld %d %u\n", l, x, v);
    int y, z;
    y = z = x = 3;
    printf("%d\n", y + z + (x *= 2));
    int k = 0, m[3] = {0};
    m[k++] = 7;
    m[k++] += 8;
    m[k] = k;
    printf("%d %d %d %d\n", m[0], m[1], m[2], k);
    char text[4] = "abc", *p = text;
    *p++ = 'x';
    *p++ += 1;
    printf("%s %c\n", text, *p--);
    float f = 1;
    f += 0.1;
    printf("%d\n", f == 1.1f);
    int **pp, *q = m;
    pp = &q;
    (*pp)++;
    *(*pp)++ = 50;
    printf("%d %ld\n", m[1], (long)(q - m));
    return 0;
}
