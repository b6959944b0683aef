// Arrays of arrays: pointers to rows, flattening, constant and variable indices mixed.
#include <stdio.h>

int board[2][3][4];

int main(void) {
    int n = 0;
    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 3; j++)
            for (int k = 0; k < 4; k++) board[i][j][k] = n++;
    int i = 1, j = 2, k = 3;
    printf("%d %d %d %d\n", board[1][2][3], board[i][2][3], board[1][j][3], board[1][2][k]);
    printf("%d %d %d\n", *board[1][0], **board[1], (*board)[1][1]);
    int (*plane)[4] = board[1];
    int(*whole)[3][4] = board;
    printf("%d %d %d\n", plane[2][1], (*plane)[1], whole[1][0][2]);
    whole++;
    plane += 2;
    printf("%d %d\n", (*whole)[0][0], (*plane)[0]);
    int *flat = &board[0][0][0];
    printf("%d %ld\n", flat[23], (long)(&board[1][1][1] - flat));
    board[i][j][k] += 100;
    board[i][j - 1][k]++;
    printf("%d %d\n", board[1][2][3], board[1][1][3]);
    char names[2][2][4] = {{"a", "bb"}, {"ccc"}};
    printf("%s %s %d\n", names[0][1], names[i][0], names[1][1][0]);
    struct cell { short v[2]; } cells[2][2] = {{{{1, 2}}, {{3, 4}}}, {{{5, 6}}}};
    printf("%d %d %d\n", cells[0][1].v[1], cells[i][0].v[i], cells[1][1].v[0]);
    printf("%zu %zu %zu\n", sizeof board, sizeof board[0], sizeof board[0][0]);
    return 0;
}
