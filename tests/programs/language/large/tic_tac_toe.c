/* Tic-tac-toe solved by minimax with a table of known boards; counts all games; plays itself and a weak player. */
#include <stdio.h>
#include <string.h>

#define EMPTY ' '
typedef char Board[9];

static const int lines[8][3] = {{0,1,2},{3,4,5},{6,7,8},{0,3,6},{1,4,7},{2,5,8},{0,4,8},{2,4,6}};
static signed char known[19683];
static long positions, games, wins[3];

static char winner(Board b)
{
    int i;
    for (i = 0; i < 8; i++)
        if (b[lines[i][0]] != EMPTY && b[lines[i][0]] == b[lines[i][1]] && b[lines[i][0]] == b[lines[i][2]])
            return b[lines[i][0]];
    return 0;
}

static int full(const Board b) { return memchr(b, EMPTY, sizeof(Board)) == NULL; }

static int code(Board b)
{
    int i, c = 0;
    for (i = 0; i < 9; i++) c = c * 3 + (b[i] == 'X' ? 1 : b[i] == 'O' ? 2 : 0);
    return c;
}

static char other(char who) { return 'X' + 'O' - who; }

/* 1: who moves wins, 0: draw, -1: loses */
static int value(Board b, char who)
{
    int k = code(b), best = -2, i;
    if (known[k]) return known[k] - 2;
    positions++;
    if (winner(b)) best = -1;
    else if (full(b)) best = 0;
    else
        for (i = 0; i < 9; i++)
            if (b[i] == EMPTY) {
                int v;
                b[i] = who;
                v = -value(b, other(who));
                b[i] = EMPTY;
                if (v > best) best = v;
            }
    known[k] = best + 2;
    return best;
}

static int choose(Board b, char who)
{
    int i, best = -2, move = -1;
    for (i = 0; i < 9; i++)
        if (b[i] == EMPTY) {
            b[i] = who;
            int v = -value(b, other(who));
            b[i] = EMPTY;
            if (v > best) best = v, move = i;
        }
    return move;
}

static int weak(Board b, char who)
{
    static unsigned r = 1;
    int i;
    (void)who;
    r = r * 69069 + 1;
    i = (r >> 24) % 9;
    while (b[i] != EMPTY) i = (i + 1) % 9;
    return i;
}

static void show(Board b)
{
    int r;
    for (r = 0; r < 3; r++) {
        printf(" %c | %c | %c\n", b[3 * r], b[3 * r + 1], b[3 * r + 2]);
        if (r < 2) printf("---+---+---\n");
    }
}

static char play(int (*x)(Board, char), int (*o)(Board, char), int verbose)
{
    Board b;
    char who = 'X';
    memset(b, EMPTY, sizeof b);
    while (!winner(b) && !full(b)) {
        int m = (who == 'X' ? x : o)(b, who);
        b[m] = who;
        if (verbose) printf("%c%d ", who, m + 1);
        who = other(who);
    }
    if (verbose) puts(""), show(b);
    return winner(b);
}

static void count(Board b, char who, int filled)
{
    char w = winner(b);
    if (w || filled == 9) {
        games++;
        wins[w == 'X' ? 0 : w == 'O' ? 1 : 2]++;
        return;
    }
    for (int i = 0; i < 9; i++)
        if (b[i] == EMPTY) {
            b[i] = who;
            count(b, other(who), filled + 1);
            b[i] = EMPTY;
        }
}

int main(void)
{
    int i, tally[3] = {0};
    Board b = {'X', 'O', ' ', ' ', 'X', ' ', ' ', ' ', 'O'};
    play(choose, choose, 1);
    play(choose, weak, 1);
    for (i = 0; i < 50; i++) {
        char w = play(i % 2 ? choose : weak, i % 2 ? weak : choose, 0);
        tally[!w ? 2 : (w == 'X') == (i % 2) ? 0 : 1]++;
    }
    printf("perfect %d, weak %d, drawn %d; %ld positions\n", tally[0], tally[1], tally[2], positions);
    count(b, 'X', 4);
    printf("from here: %ld games, X %ld, O %ld, drawn %ld\n", games, wins[0], wins[1], wins[2]);
    return 0;
}
