// Structs: members, nesting, assignment, arrays of structs, pointers to them.
#include <stdio.h>

struct point { int x, y; };
struct line { struct point from, to; const char *name; };
typedef struct { char tag; double value; short tail[3]; } mixed;

struct line global = {{1, 2}, {3, 4}, "global"};
struct point points[] = {{1, 2}, {.y = 5}, {.x = 7, .y = 8}};

static void move(struct point *p, int dx) { p->x += dx; }

int main(void) {
    struct point a = {1, 2}, b = a, c;
    c = b;
    c.x = 10;
    printf("%d %d %d %d\n", a.x, b.y, c.x, c.y);
    struct line l = {a, {.x = 5}, "local"};
    move(&l.to, 3);
    printf("%d %d %d %d %s\n", l.from.x, l.from.y, l.to.x, l.to.y, l.name);
    l.from = l.to;
    l.to.y = -1;
    printf("%d %d %d\n", l.from.x, l.from.y, l.to.y);
    struct line *p = &global;
    p->to.x *= 2;
    p->name = "changed";
    printf("%d %s %d\n", global.to.x, global.name, (*p).from.y);
    for (int i = 0; i < 3; i++) printf("%d,%d ", points[i].x, points[i].y);
    struct point *q = points;
    q++;
    q->x = 99;
    q[1].y = 100;
    printf("%d %d\n", points[1].x, points[2].y);
    mixed m = {'m', 2.5, {1, 2, 3}}, n = {0};
    n = m;
    n.tail[1] = 20;
    printf("%c %g %d %d %zu\n", n.tag, n.value, m.tail[1], n.tail[1], sizeof(mixed));
    struct { int deep[2]; struct { char c; } inner; } anonymous = {{1, 2}, {'z'}};
    printf("%d %c\n", anonymous.deep[1], anonymous.inner.c);
    struct point grid[2][2] = {{{1, 1}, {1, 2}}, {{2, 1}, {2, 2}}};
    int i = 1, j = 0;
    grid[i][j].y += 40;
    printf("%d %d\n", grid[1][0].y, grid[i][j + 1].x);
    struct point *array = &grid[0][0];
    array[3] = array[0];
    printf("%d %d\n", grid[1][1].x, grid[1][1].y);
    return 0;
}
