#include <stdio.h>
#include <string.h>
#define ROWS 3
#define COLS 4
static int m[ROWS][COLS] = {{1, 2}, {3}, {4, 5, 6, 7}};
char words[3][8] = {"zero", "one", "two"};
int cube[2][3][4];
static int total(int a[][COLS], int rows)
{
    int s = 0;
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < COLS; c++)
            s += a[r][c];
    return s;
}
static void fill(int (*a)[3][4], int v)
{
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 4; j++)
            (*a)[i][j] = v++;
}
static void transpose(int n, int a[n][n])
{
    for (int i = 0; i < n; i++)
        for (int j = 0; j < i; j++)
        {
            int t = a[i][j];
            a[i][j] = a[j][i];
            a[j][i] = t;
        }
}
int main(void)
{
    int(*row)[COLS] = m, *p = &m[0][0], i, j;
    printf("%d %d %d\n", total(m, ROWS), row[2][3], p[9]);
    fill(&cube[0], 0);
    fill(cube + 1, 100);
    printf("%d %d %d %d\n", cube[0][2][3], cube[1][0][0], *(*(*(cube + 1) + 2) + 1), cube[1][1][2]);
    for (i = 0; i < 3; i++)
        printf("%s%zu ", words[i], strlen(words[i]));
    strcpy(words[1], "ONE");
    words[2][0] = 'T';
    printf("%s %s %c\n", words[1], words[2], *words[0]);
    printf("%zu %zu %zu\n", sizeof m, sizeof cube[0], sizeof words[0]);
    printf("%td %td\n", &m[2][1] - &m[0][0], m[2] - m[1]);
    int sq[3][3] = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
    transpose(3, sq);
    for (i = 0; i < 3; i++)
        for (j = 0; j < 3; j++)
            printf("%d%c", sq[i][j], j < 2 ? ' ' : '\n');
    int copy[3][3];
    memcpy(copy, sq, sizeof sq);
    memcpy(copy[0], copy[2], sizeof copy[0]);
    printf("%d %d\n", copy[0][1], copy[1][1]);
    int *rows[3] = {sq[2], sq[0], sq[1]};
    printf("%d %d\n", rows[0][0], rows[1][2]);
    char *lines[] = {"ab", "cde", ""};
    int n = 0;
    for (i = 0; i < 3; i++)
        for (j = 0; lines[i][j]; j++)
            n = n * 3 + lines[i][j] - 'a';
    printf("%d\n", n);
    int diag = 0;
    for (i = 0; i < 3; i++)
        diag += *(*(sq + i) + i);
    printf("%d\n", diag);
    return 0;
}
