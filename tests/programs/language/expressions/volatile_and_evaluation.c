#include <stdio.h>
/* Sequence points: full expressions, &&, ||, ?:, comma, calls. */
static int trace; static int t(int n) { trace = trace * 10 + n; return n; }
static int add(int a, int b, int c) { return a + b + c; }
int main(void)
{
    int i = 0, a[5] = {0}; volatile int v = 1;
    a[i] = 1; i++; a[i++] = 2; a[i] = i; printf("%d %d %d\n", a[0], a[1], a[2]);
    trace = 0; (void)(t(1), t(2), t(3)); printf("%d\n", trace);
    trace = 0; (void)(t(0) || t(4) && t(5)); printf("%d\n", trace);
    trace = 0; (void)(t(1) ? t(6) : t(7)); printf("%d\n", trace);
    trace = 0; int s = add(t(2), 0, 0) * 0 + add(0, 0, 0); printf("%d %d\n", trace, s);
    v = v + 1; v *= v; printf("%d\n", v);
    int *p = a; *p++ = 10; *p++ = 20; *p = 30; printf("%d %d %d\n", a[0], a[1], a[2]);
    i = 5; i = i++ * 0 + 7; (void)i;
    int x = 3; x = x * x + x; printf("%d\n", x);
    int n = 0; for (int k = 0; k < 3; k++) n = (n << 4) | (k[a] & 15); printf("%x\n", n);
    const volatile int cv = 42; printf("%d\n", cv + v);
    int arr[3], *q = arr; q[0] = q[1] = q[2] = 5; printf("%d\n", arr[0] + arr[1] + arr[2]);
    return 0;
}
