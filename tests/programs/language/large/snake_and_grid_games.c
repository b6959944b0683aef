/* Several grid games that play themselves from fixed moves: snake, minesweeper, connect four, 15 puzzle, 2048. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned long rng = 42;
static int roll(int n) { rng = (rng * 6364136223846793005UL + 1442695040888963407UL); return (int)((rng >> 33) % (unsigned)n); }

/* --- snake --- */
#define W 12
#define H 6
struct point { int x, y; };
static struct point body[W * H];
static int length;
static struct point food;

static int on_snake(int x, int y) {
    for (int i = 0; i < length; i++)
        if (body[i].x == x && body[i].y == y) return i + 1;
    return 0;
}
static void place_food(void) {
    do {
        food.x = roll(W);
        food.y = roll(H);
    } while (on_snake(food.x, food.y));
}
static void draw_snake(void) {
    for (int y = 0; y < H; y++) {
        for (int x = 0; x < W; x++) {
            int s = on_snake(x, y);
            putchar(s == 1 ? '@' : s ? 'o' : food.x == x && food.y == y ? '*' : '.');
        }
        putchar('\n');
    }
}
static void snake(const char *moves) {
    length = 3;
    for (int i = 0; i < 3; i++) body[i] = (struct point){5 - i, 3};
    place_food();
    int score = 0, dead = 0;
    for (; *moves && !dead; moves++) {
        struct point head = body[0];
        switch (*moves) {
        case 'u': head.y--; break;
        case 'd': head.y++; break;
        case 'l': head.x--; break;
        case 'r': head.x++; break;
        case 'a': /* towards the food */
            if (head.x != food.x) head.x += head.x < food.x ? 1 : -1;
            else head.y += head.y < food.y ? 1 : -1;
        }
        head.x = (head.x + W) % W;
        head.y = (head.y + H) % H;
        if (on_snake(head.x, head.y) && on_snake(head.x, head.y) != length) { dead = 1; break; }
        int eats = head.x == food.x && head.y == food.y;
        if (eats) length++, score += 10;
        memmove(body + 1, body, (length - 1) * sizeof body[0]);
        body[0] = head;
        if (eats) place_food();
    }
    draw_snake();
    printf("score %d, length %d%s\n", score, length, dead ? ", dead" : "");
}

/* --- minesweeper --- */
static char mine[8][8], shown[8][8];
static int around(int y, int x) {
    int n = 0;
    for (int dy = -1; dy <= 1; dy++)
        for (int dx = -1; dx <= 1; dx++)
            if ((unsigned)(y + dy) < 8 && (unsigned)(x + dx) < 8) n += mine[y + dy][x + dx];
    return n;
}
static int open_cell(int y, int x) {
    if (y < 0 || y > 7 || x < 0 || x > 7 || shown[y][x]) return 0;
    shown[y][x] = 1;
    int opened = 1;
    if (around(y, x) == 0)
        for (int k = 0; k < 9; k++) opened += open_cell(y + k / 3 - 1, x + k % 3 - 1);
    return opened;
}
static void minesweeper(void) {
    for (int placed = 0; placed < 8;) {
        char *m = &mine[roll(8)][roll(8)];
        if (!*m) *m = 1, placed++;
    }
    int total = 0;
    for (int i = 0; i < 8 && total < 40; i++)
        if (!mine[i][7 - i]) total += open_cell(i, 7 - i);
    for (int y = 0; y < 8; y++) {
        for (int x = 0; x < 8; x++) printf("%c ", !shown[y][x] ? '#' : around(y, x) ? '0' + around(y, x) : ' ');
        puts("|");
    }
    printf("%d opened\n", total);
}

/* --- connect four --- */
static char four[6][8];
static int drop(int column, char who) {
    for (int r = 5; r >= 0; r--)
        if (!four[r][column]) return four[r][column] = who, r;
    return -1;
}
static int wins(int r, int c) {
    static const int d[4][2] = {{0, 1}, {1, 0}, {1, 1}, {1, -1}};
    for (int k = 0; k < 4; k++) {
        int n = 1;
        for (int s = -1; s <= 1; s += 2)
            for (int i = 1; i < 4; i++) {
                int y = r + s * i * d[k][0], x = c + s * i * d[k][1];
                if (y < 0 || y >= 6 || x < 0 || x >= 7 || four[y][x] != four[r][c]) break;
                n++;
            }
        if (n >= 4) return k + 1;
    }
    return 0;
}
static void connect_four(void) {
    char who = 'X';
    for (int move = 1; move <= 42; move++, who = who == 'X' ? 'O' : 'X') {
        int c, r;
        do c = (roll(7) + (who == 'X' ? 3 : 0)) % 7;
        while ((r = drop(c, who)) < 0);
        int w = wins(r, c);
        if (w) {
            printf("%c wins in %d moves by direction %d\n", who, move, w);
            break;
        }
    }
    for (int r = 0; r < 6; r++, puts(""))
        for (int c = 0; c < 7; c++) putchar(four[r][c] ?: '.');
}

/* --- 2048 --- */
static int slide(int *row, int step) {
    int out[4] = {0}, n = 0, last = 0, score = 0;
    for (int i = 0; i < 4; i++) {
        int v = row[i * step];
        if (!v) continue;
        if (v == last) {
            out[n - 1] *= 2;
            score += out[n - 1];
            last = 0;
        } else
            out[n++] = last = v;
    }
    for (int i = 0; i < 4; i++) row[i * step] = out[i];
    return score;
}
static void twenty48(void) {
    int b[4][4] = {{0}}, score = 0;
    for (int move = 0; move < 60; move++) {
        int *cell, tries = 0;
        do cell = &b[roll(4)][roll(4)];
        while (*cell && ++tries < 100);
        if (*cell) break;
        *cell = roll(10) ? 2 : 4;
        for (int i = 0; i < 4; i++) switch (move % 4) {
            case 0: score += slide(&b[i][0], 1); break;
            case 1: score += slide(&b[0][i], 4); break;
            case 2: score += slide(&b[i][3], -1); break;
            case 3: score += slide(&b[3][i], -4); break;
            }
    }
    for (int i = 0; i < 16; i++) printf("%5d%s", b[i / 4][i % 4], i % 4 == 3 ? "\n" : "");
    printf("score %d\n", score);
}

/* --- 15 puzzle: random walk and back by iterative deepening --- */
static char tiles[9];
static int distance(void) {
    int d = 0;
    for (int i = 0; i < 9; i++)
        if (tiles[i]) d += abs(i / 3 - (tiles[i] - 1) / 3) + abs(i % 3 - (tiles[i] - 1) % 3);
    return d;
}
static char path[40];
static long visited;
static int search(int blank, int depth, int limit, int last) {
    static const int step[4] = {-3, 3, -1, 1};
    int d = distance();
    visited++;
    if (!d) return path[depth] = 0, 1;
    if (depth + d > limit) return 0;
    for (int k = 0; k < 4; k++) {
        int to = blank + step[k];
        if (to < 0 || to > 8 || (k == 2 && blank % 3 == 0) || (k == 3 && blank % 3 == 2) || k == (last ^ 1)) continue;
        tiles[blank] = tiles[to], tiles[to] = 0, path[depth] = "UDLR"[k];
        if (search(to, depth + 1, limit, k)) return 1;
        tiles[to] = tiles[blank], tiles[blank] = 0;
    }
    return 0;
}
int main(void) {
    snake("rrruuallaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    snake("ddddlllllluuuuaaaaaaaaaaaaaaaaaaaa");
    minesweeper();
    connect_four();
    twenty48();
    memcpy(tiles, "\1\2\3\0\5\6\4\7\10", 9);
    tiles[0] = 2, tiles[1] = 3, tiles[2] = 6, tiles[3] = 1, tiles[4] = 5, tiles[5] = 0, tiles[6] = 4, tiles[7] = 7, tiles[8] = 8;
    for (int limit = distance(); limit < 30; limit += 1)
        if (search(5, 0, limit, 9)) {
            printf("solved in %zu: %s (%ld visited)\n", strlen(path), path, visited);
            break;
        }
    return 0;
}
