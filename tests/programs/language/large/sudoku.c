#include <stdio.h>
#include <string.h>

/* Sudoku with candidate masks, most constrained cell first. */

static const char *puzzles[] = {
    "530070000600195000098000060800060003400803001700020006060000280000419005000080079",
    "000000907000420180000705026100904000050000040000507009920108000034059000507000000",
    "000006000059000008200008000045000000003000000006003054000325006000000000000000000",
    "110000000000000000000000000000000000000000000000000000000000000000000000000000000",
};

struct sudoku {
    unsigned char cell[9][9];
    unsigned short row[9], col[9], box[9];
    long tries;
};

#define BOX(r, c) ((r) / 3 * 3 + (c) / 3)

static int put(struct sudoku *s, int r, int c, int digit)
{
    unsigned short bit = 1u << digit;
    if ((s->row[r] | s->col[c] | s->box[BOX(r, c)]) & bit)
        return 0;
    s->row[r] |= bit, s->col[c] |= bit, s->box[BOX(r, c)] |= bit;
    s->cell[r][c] = digit;
    return 1;
}

static void take(struct sudoku *s, int r, int c)
{
    unsigned short bit = 1u << s->cell[r][c];
    s->row[r] &= ~bit, s->col[c] &= ~bit, s->box[BOX(r, c)] &= ~bit;
    s->cell[r][c] = 0;
}

static int bits(unsigned x)
{
    int n = 0;
    while (x) x &= x - 1, n++;
    return n;
}

static int solve(struct sudoku *s)
{
    int r, c, best_r = -1, best_c = -1, least = 10;
    for (r = 0; r < 9; r++)
        for (c = 0; c < 9; c++)
            if (!s->cell[r][c]) {
                int n = 9 - bits(s->row[r] | s->col[c] | s->box[BOX(r, c)]);
                if (n < least) {
                    least = n;
                    best_r = r;
                    best_c = c;
                    if (n <= 1) goto chosen;
                }
            }
    if (best_r < 0) return 1;
chosen:
    for (int digit = 1; digit <= 9; digit++) {
        if (!put(s, best_r, best_c, digit)) continue;
        s->tries++;
        if (s->tries > 20000) return 0;
        if (solve(s)) return 1;
        take(s, best_r, best_c);
    }
    return 0;
}

static void show(const struct sudoku *s)
{
    for (int r = 0; r < 9; r++) {
        if (r && r % 3 == 0) puts("------+-------+------");
        for (int c = 0; c < 9; c++) printf("%s%c%s", c && c % 3 == 0 ? "| " : "", s->cell[r][c] ? '0' + s->cell[r][c] : '.', c < 8 ? " " : "\n");
    }
}

int main(void)
{
    for (unsigned i = 0; i < sizeof puzzles / sizeof *puzzles; ++i) {
        struct sudoku s;
        int ok = 1;
        memset(&s, 0, sizeof s);
        for (int k = 0; k < 81; k++)
            if (puzzles[i][k] != '0') ok &= put(&s, k / 9, k % 9, puzzles[i][k] - '0');
        if (!ok) {
            printf("puzzle %u contradicts itself\n", i + 1);
            continue;
        }
        ok = solve(&s);
        printf("puzzle %u: %s after %ld tries\n", i + 1, ok ? "solved" : "given up", s.tries);
        show(&s);
    }
    return 0;
}
