/* N queens by backtracking and by bit masks, and a knight's tour by Warnsdorff's rule. */
#include <stdio.h>
#include <string.h>
#define MAX 12

int board[MAX];
int solutions, calls;

int safe(row, col)
int row, col;
{
    int i;
    for (i = 0; i < row; i++)
        if (board[i] == col || board[i] - col == row - i || col - board[i] == row - i)
            return 0;
    return 1;
}

void place(row, n)
{
    int col;
    calls++;
    if (row == n) {
        if (solutions++ == 0) {
            for (row = 0; row < n; row++) {
                for (col = 0; col < n; col++)
                    putchar(board[row] == col ? 'Q' : '.');
                putchar('\n');
            }
        }
        return;
    }
    for (col = 0; col < n; col++)
        if (safe(row, col)) {
            board[row] = col;
            place(row + 1, n);
        }
}

static unsigned count_bits(unsigned all, unsigned columns, unsigned left, unsigned right)
{
    unsigned free_ones, bit, count = 0;
    if (columns == all) return 1;
    free_ones = all & ~(columns | left | right);
    while (free_ones) {
        bit = free_ones & -free_ones;
        free_ones ^= bit;
        count += count_bits(all, columns | bit, (left | bit) << 1, (right | bit) >> 1);
    }
    return count;
}

#define SIDE 8
static const int dx[8] = {1, 2, 2, 1, -1, -2, -2, -1}, dy[8] = {-2, -1, 1, 2, 2, 1, -1, -2};
static int visited[SIDE][SIDE];

static int inside(int x, int y) { return (unsigned)x < SIDE && (unsigned)y < SIDE && !visited[y][x]; }

static int degree(int x, int y)
{
    int k, n = 0;
    for (k = 0; k < 8; k++) n += inside(x + dx[k], y + dy[k]);
    return n;
}

static int tour(int x, int y)
{
    int step = 1;
    memset(visited, 0, sizeof(visited));
    visited[y][x] = step;
    for (;;) {
        int k, best = -1, least = 9;
        for (k = 0; k < 8; k++)
            if (inside(x + dx[k], y + dy[k])) {
                int d = degree(x + dx[k], y + dy[k]);
                if (d < least) { least = d; best = k; }
            }
        if (best < 0) return step;
        x += dx[best], y += dy[best];
        visited[y][x] = ++step;
    }
}

int main()
{
    int n, x, y;
    for (n = 4; n <= 7; n++) {
        solutions = calls = 0;
        place(0, n);
        printf("%d queens: %d solutions, %d calls\n", n, solutions, calls);
    }
    for (n = 1; n <= 8; n++)
        printf("%u ", count_bits((1u << n) - 1, 0, 0, 0));
    putchar('\n');
    printf("steps of the tour: %d\n", tour(0, 0));
    for (y = 0; y < SIDE; y++) {
        for (x = 0; x < SIDE; x++) printf("%3d", visited[y][x]);
        puts("");
    }
    int complete = 0;
    for (y = 0; y < SIDE; y++)
        for (x = 0; x < SIDE; x++) complete += tour(x, y) == SIDE * SIDE;
    printf("complete from %d of %d squares\n", complete, SIDE * SIDE);
    return 0;
}
