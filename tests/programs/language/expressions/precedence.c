// Expressions whose value depends on how tightly each operator binds.
#include <stdio.h>
int main(void)
{
    int a = 1, b = 2, c = 3, d = 4, v[] = {10, 20, 30, 40}, *p = v;
    printf("%d %d %d\n", a + b * c, (a + b) * c, a - b - c);
    printf("%d %d\n", a < b < c, c > b > a);
    printf("%d %d %d\n", a & b == 2, (a & b) == 2, a | b & c);
    printf("%d %d\n", a ^ b | c, a || b && 0);
    printf("%d %d\n", !a == 0, !(a == 1));
    printf("%d %d\n", -a + b, -(a + b));
    printf("%d\n", ~a & 0xff);
    printf("%d %d\n", a ? b : c ? d : 0, (a ? b : c) ? d : 0);
    printf("%d\n", a = b = 5); printf("%d %d\n", a, b);
    a += b -= c *= 2; printf("%d %d %d\n", a, b, c);
    printf("%d ", *p++); printf("%d ", *p); printf("%d ", (*p)++); printf("%d ", *p); printf("%d ", ++*p); printf("%d\n", *++p);
    printf("%d %d\n", p[-1], *(p + 1) - *p);
    printf("%d\n", sizeof a + 1 == 5);
    printf("%d\n", (int)sizeof(int) * 2);
    printf("%d\n", (int)sizeof (char[3]) == 1);
    printf("%d\n", (a, b, c));
    printf("%d %d\n", 10 - 4 - 3, 100 / 10 * 5);
    printf("%d\n", 1 + 2 << 3 - 1);
    printf("%d %d\n", 5 & 6 + 1, 7 == 7 & 1);
    printf("%d\n", (int)3.7 + (int)3.7);
    printf("%d\n", (int)(3.7 + 3.7));
    printf("%d\n", !0 + !1 * 2 - -3);
    printf("%d\n", - -a);
    int x = 5, y = x++ + ++x; (void)y; printf("%d\n", x);
    printf("%d\n", a+++b);
    printf("%d\n", a- -b);
    return 0;
}
