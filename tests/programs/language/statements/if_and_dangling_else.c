#include <stdio.h>
static const char* grade(int n)
{
    if (n >= 90) return "A";
    else if (n >= 80) return "B";
    else if (n >= 70) return "C";
    return "F";
}
static int nested(int a, int b)
{
    if (a)
        if (b) return 1;
        else return 2;
    return 3;
}
static int braces(int a, int b)
{
    if (a) {
        if (b) return 1;
    } else return 2;
    return 3;
}
int main(void)
{
    int n[] = { 95, 85, 75, 10 }, *p = n;
    double d = 0.1;
    for (int i = 0; i < 4; i++) printf("%s", grade(n[i]));
    puts("");
    printf("%d%d%d%d\n", nested(0, 0), nested(0, 1), nested(1, 0), nested(1, 1));
    printf("%d%d%d%d\n", braces(0, 0), braces(0, 1), braces(1, 0), braces(1, 1));
    if (p) puts("pointer");
    if (d) puts("double");
    if (!*p) puts("no");
    else puts("else");
    if (0)
        ;
    else puts("empty then");
    if (1) {
    } else {
        puts("never");
    }
    int x = 5;
    if (x == 5) x = 6;
    else x = 7;
    printf("%d\n", x);
    if ((x = 0)) puts("never");
    if ((x = 3) > 2 && x < 4) puts("assigned");
    if (x == 1) puts("one");
    else if (x == 2) puts("two");
    else {
        if (x == 3) puts("three");
        else puts("other");
    }
    if (x > 0)
        if (x > 10) puts("big");
        else puts("small");
    if ("") puts("string is true");
    if (-1) puts("negative is true");
    if (x & 2)
        if (x & 1) puts("both bits");
    ;
    ;
    {} {
        ;
    }
    return 0;
}
