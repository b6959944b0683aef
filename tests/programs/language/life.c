// Conway's game of life on a torus.
#include <stdio.h>
#include <string.h>

enum { ROWS = 8, COLUMNS = 10 };
typedef unsigned char grid[ROWS][COLUMNS];

static int neighbours(grid g, int r, int c) {
    int n = 0;
    for (int dr = -1; dr <= 1; dr++)
        for (int dc = -1; dc <= 1; dc++)
            if (dr || dc) n += g[(r + dr + ROWS) % ROWS][(c + dc + COLUMNS) % COLUMNS];
    return n;
}
static void step(grid g) {
    grid next;
    for (int r = 0; r < ROWS; r++)
        for (int c = 0; c < COLUMNS; c++) {
            int n = neighbours(g, r, c);
            next[r][c] = n == 3 || (g[r][c] && n == 2);
        }
    memcpy(g, next, sizeof next);
}

int main(void) {
    grid g = {{0, 1}, {0, 0, 1}, {1, 1, 1}};
    for (int i = 0; i < 12; i++) step(g);
    for (int r = 0; r < ROWS; r++) {
        for (int c = 0; c < COLUMNS; c++) putchar(g[r][c] ? '#' : '.');
        putchar('\n');
    }
    return 0;
}
