// Compound literals: as arguments, addressed, of arrays, in loops.
#include <stdio.h>

struct point { int x, y; };
static int sum(const int *v, int n) { return n ? *v + sum(v + 1, n - 1) : 0; }
static int area(struct point p) { return p.x * p.y; }
static void move(struct point *p) { p->x++; }
struct point *kept = &(struct point){3, 4};

int main(void) {
    printf("%d\n", sum((int[]){1, 2, 3, 4}, 4));
    printf("%d\n", area((struct point){.y = 6, .x = 7}));
    struct point *p = &(struct point){1, 2};
    move(p);
    printf("%d %d %d\n", p->x, p->y, kept->y);
    for (int i = 0; i < 3; i++) {
        int *v = (int[3]){i, i * 2};
        v[2] += 5;
        printf("%d %d %d\n", v[0], v[1], v[2]);
    }
    struct point a = (struct point){8, 9};
    a = (struct point){a.y, a.x};
    printf("%d %d\n", a.x, a.y);
    printf("%d\n", (struct point){5, 6}.y);
    printf("%d\n", (int){7} + ((int){8} = 9));
    char *s = (char[]){"literal"};
    s[0] = 'L';
    puts(s);
    printf("%zu\n", sizeof((int[]){1, 2, 3}));
    return 0;
}
