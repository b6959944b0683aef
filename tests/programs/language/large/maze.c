// Carves a maze with a stack, draws it, finds the way through it by flooding.
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define W 21
#define H 13

static char maze[H][W + 1];
static unsigned seed = 7;

static unsigned rnd(unsigned n) {
    seed = seed * 1103515245 + 12345;
    return (seed >> 16) % n;
}

typedef struct { signed char x, y; } Point;
static const Point steps[4] = {{0, -2}, {2, 0}, {0, 2}, {-2, 0}};

static void carve(void) {
    Point stack[W * H / 4], *top = stack;
    *top++ = (Point){1, 1};
    maze[1][1] = ' ';
    while (top > stack) {
        Point at = top[-1];
        int choices[4], n = 0;
        for (int d = 0; d < 4; d++) {
            int x = at.x + steps[d].x, y = at.y + steps[d].y;
            if (x > 0 && x < W && y > 0 && y < H && maze[y][x] == '#') choices[n++] = d;
        }
        if (!n) {
            top--;
            continue;
        }
        int d = choices[rnd(n)];
        maze[at.y + steps[d].y / 2][at.x + steps[d].x / 2] = ' ';
        maze[at.y + steps[d].y][at.x + steps[d].x] = ' ';
        *top++ = (Point){at.x + steps[d].x, at.y + steps[d].y};
    }
}

static int solve(Point from, Point to) {
    int distance[H][W];
    Point queue[W * H];
    int head = 0, tail = 0;
    memset(distance, -1, sizeof distance);
    distance[from.y][from.x] = 0;
    queue[tail++] = from;
    while (head < tail && distance[to.y][to.x] == -1) {
        Point p = queue[head++];
        for (int d = 0; d < 4; d++) {
            Point q = {p.x + steps[d].x / 2, p.y + steps[d].y / 2};
            if (maze[q.y][q.x] == '#' || distance[q.y][q.x] >= 0) continue;
            distance[q.y][q.x] = distance[p.y][p.x] + 1;
            queue[tail++] = q;
        }
    }
    if (distance[to.y][to.x] < 0) return -1;
    for (Point p = to;;) {
        maze[p.y][p.x] = '.';
        if (p.x == from.x && p.y == from.y) break;
        for (int d = 0; d < 4; d++) {
            Point q = p;
            q.x += steps[d].x / 2;
            q.y += steps[d].y / 2;
            if (distance[q.y][q.x] == distance[p.y][p.x] - 1 && distance[q.y][q.x] >= 0) {
                p = q;
                break;
            }
        }
    }
    return distance[to.y][to.x];
}

static int wallFollower(void) {
    int x = 1, y = 1, facing = 1, moves = 0;
    while ((x != W - 2 || y != H - 2) && moves < 2000) {
        facing = (facing + 3) & 3;
        for (;;) {
            int nx = x + steps[facing].x / 2, ny = y + steps[facing].y / 2;
            if (maze[ny][nx] != '#') {
                x = nx;
                y = ny;
                moves++;
                break;
            }
            facing = (facing + 1) % 4;
        }
    }
    return moves;
}

int main(void) {
    for (int y = 0; y < H; y++) {
        memset(maze[y], '#', W);
        maze[y][W] = '\0';
    }
    carve();
    for (int y = 0; y < H; y++) puts(maze[y]);
    printf("by the wall: %d moves\n", wallFollower());
    printf("shortest: %d\n", solve((Point){1, 1}, (Point){W - 2, H - 2}));
    for (int y = 0; y < H; y++) printf("%s\n", maze[y]);
    int dead_ends = 0;
    for (int y = 1; y < H; y += 2)
        for (int x = 1; x < W; x += 2) {
            int walls = 0;
            for (int d = 0; d < 4; d++) walls += maze[y + steps[d].y / 2][x + steps[d].x / 2] == '#';
            dead_ends += walls == 3;
        }
    printf("%d dead ends\n", dead_ends);
    return 0;
}
