#include <stdbool.h>
#include <stdio.h>
#include <stddef.h>
struct flags {
    bool a : 1;
    bool b : 1;
    _Bool c;
    bool d[3];
};
static bool even(int n) { return !(n & 1); }
static bool pointer_given(const void* p) { return p; }
static bool from_double(double d) { return d; }
int main(void)
{
    bool t = true, f = false, x = 256, y = 0.0001, z = "text", n = NULL;
    int i = 5;
    printf("%d %d %d %d %d %d\n", t, f, x, y, z, n);
    printf("%zu\n", sizeof(bool));
    t = i;
    printf("%d\n", t);
    t = i - 5;
    printf("%d\n", t);
    t = -0.0;
    printf("%d\n", t);
    t = true;
    t++;
    printf("%d\n", t);
    t--;
    printf("%d\n", t);
    t--;
    printf("%d\n", t);
    t += 255;
    printf("%d\n", t);
    t <<= 3;
    printf("%d\n", t);
    t ^= 1;
    printf("%d\n", t);
    printf("%d %d %d\n", even(4), even(7), even(-2));
    printf("%d %d\n", pointer_given(&i), pointer_given(0));
    printf("%d %d\n", from_double(0.5), from_double(0));
    struct flags s = { 3, 2, 4, { 0, 9 } };
    printf("%d %d %d %d%d%d %zu\n", s.a, s.b, s.c, s.d[0], s.d[1], s.d[2], sizeof s);
    s.a = 2;
    s.b = 0;
    s.a ^= 1;
    printf("%d %d\n", s.a, s.b);
    bool table[2][2];
    for (int a = 0; a < 2; a++)
        for (int b = 0; b < 2; b++) table[a][b] = a && !b;
    printf("%d%d%d%d\n", table[0][0], table[0][1], table[1][0], table[1][1]);
    bool* p = &f;
    *p = 77;
    printf("%d %d\n", f, (int)*p + (bool)3);
    printf("%d\n", (bool)(unsigned char)256);
    printf("%d %d %d\n", true + true, !true, ~true);
    printf("%s\n", f == true ? "true" : "false");
    switch (f) {
    case true: puts("case true"); break;
    case false: puts("case false");
    }
    return __bool_true_false_are_defined - 1;
}
