// Calls inside calls inside expressions: windows of registers within windows.
#include <stdio.h>

struct v { double x, y; };
static int f(int a, int b, int c) { return a * 100 + b * 10 + c; }
static struct v plus(struct v a, struct v b) { return (struct v){a.x + b.x, a.y + b.y}; }
static struct v times(struct v a, double s) { return (struct v){a.x * s, a.y * s}; }
static double dot(struct v a, struct v b) { return a.x * b.x + a.y * b.y; }
static int twelve(int a, int b, int c, int d, int e, int g, int h, int i, int j, int k, int l, int m) {
    return a - b + c - d + e - g + h - i + j - k + l - m;
}

int main(void) {
    printf("%d\n", f(f(1, 2, 3) % 10, f(0, 0, f(0, 0, 4)), 5) + f(1, 1, 1) * (f(0, 1, 0) - f(0, 0, 3)));
    struct v a = {1, 2}, b = {3, 4};
    printf("%g\n", dot(plus(times(a, 2), times(b, 3)), plus(a, times(plus(a, b), -1))));
    printf("%d\n", twelve(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, f(0, 0, 1)));
    int v[3] = {1, 2, 3};
    v[f(0, 0, 1)] += f(0, v[2], v[0]) - f(v[1], 0, 0) / 100;
    printf("%d %d %d\n", v[0], v[1], v[2]);
    printf("%d %g %s %c %ld\n", f(1, 2, 3), dot(a, b), f(0, 0, 0) ? "yes" : "no", "abc"[f(0, 0, 2)], (long)f(9, 9, 9));
    int x = f(1, f(0, 0, 2), 3) > f(1, 2, 2) && f(0, 0, 0) == 0 ? f(7, 7, 7) : f(8, 8, 8);
    printf("%d\n", x);
    return 0;
}
