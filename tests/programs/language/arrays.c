// Arrays of one and more dimensions, and initialisers of all kinds.
#include <stdio.h>

int table[3][4] = {{1, 2, 3, 4}, {5}, {[2] = 6, 7}};
int sparse[10] = {[3] = 3, 4, [8] = 8, [0] = -1};
char words[][6] = {"one", "two", "three"};
const char *names[] = {"ann", "bob", 0};
long cube[2][2][2] = {1, 2, 3, 4, 5, 6, 7, 8};

static int sum(int rows, int m[][4]) {
    int total = 0;
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < 4; j++) total += m[i][j];
    return total;
}

int main(void) {
    printf("%d\n", sum(3, table));
    for (int i = 0; i < 10; i++) printf("%d ", sparse[i]);
    puts("");
    for (int i = 0; i < 3; i++) printf("%s %zu\n", words[i], sizeof words[i]);
    for (const char **n = names; *n; n++) puts(*n);
    int local[4] = {1, 2}, zero[3] = {0}, full[] = {9, 8, 7};
    for (int i = 0; i < 4; i++) printf("%d ", local[i]);
    for (int i = 0; i < 3; i++) printf("%d %d ", zero[i], full[i]);
    puts("");
    int matrix[3][3];
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++) matrix[i][j] = i * 3 + j;
    for (int i = 0; i < 3; i++) printf("%d ", matrix[i][2 - i]);
    matrix[1][1] += 100;
    printf("%d\n", matrix[1][1]);
    printf("%ld %ld\n", cube[1][0][1], (&cube[0][1][0])[1]);
    char text[10] = "abc", exact[3] = {'x', 'y', 'z'};
    printf("%s %d %d %c\n", text, text[5], (int)sizeof text, exact[2]);
    char braces[] = {"braces"};
    printf("%s %zu\n", braces, sizeof braces);
    int *row = table[1];
    printf("%d %d\n", row[0], *(*(table + 2) + 2));
    unsigned char k = 2;
    printf("%d\n", full[k]);
    short s = -1;
    int *end = full + 3;
    printf("%d\n", end[s]);
    printf("%zu %zu\n", sizeof table / sizeof table[0], sizeof(int[7]));
    float f[2] = {1.5f};
    double d[2] = {[1] = 2.5};
    printf("%g %g %g %g\n", f[0], f[1], d[0], d[1]);
    return 0;
}
