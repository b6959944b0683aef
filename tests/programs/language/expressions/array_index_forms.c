#include <stdio.h>
int main(void)
{
    int a[6] = {0, 10, 20, 30, 40, 50}, i = 1, *p = a + 2; const char *s = "index"; long l = 3; unsigned char c = 4; short h = -2;
    printf("%d %d %d %d\n", a[i], i[a], *(a + i), *(i + a));
    printf("%d %d %d\n", a[l], a[c], p[h]);
    printf("%d %d\n", a[a[1] / 10 + 1], a[i++ + 1]);
    printf("%d %d %d\n", p[-1], (&a[4])[-2], (a + 1)[2]);
    printf("%c %c %c\n", s[2], 1[s], "abc"[i]);
    printf("%d %d\n", &a[5] - p > 2, (int)(&p[1] - &a[0]));
    a[i] = 3; printf("%d\n", a[2] == 3 || a[3] == 3);
    char m[3][4] = {"abc", "def", "ghi"}; printf("%c %s %c\n", m[1][2], m[2], *(m[0] + 1)); printf("%c\n", (*(m + 1))[0]);
    struct { int v[3]; } st[2] = {{{1, 2, 3}}, {{4, 5, 6}}}; printf("%d %d\n", st[1].v[2], (st + 1)->v[0]);
    enum { X, Y, Z, N }; int e[N] = {[X] = 5, [Z] = 7}; printf("%d %d %d\n", e[X], e[Y], e[Z]);
    int *ends[] = {a, a + 5}; printf("%d %d\n", *ends[0], ends[1][0]); printf("%d\n", 2[a + 1] == a[3]);
    return 0;
}
