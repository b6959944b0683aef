#include <stdio.h>
#include <string.h>
int counter;
static char buffer[100];
const char* const names[] = { "alpha", "beta", "gamma" };
static struct cfg {
    int n;
    const char* s;
    int v[3];
} cfgs[3] = { [1] = { 2, "two", { 1, 2, 3 } } };
static struct cfg* current = cfgs + 1;
static int grid[10][10];
static double* where;
static char* cursor = buffer;
static const char digits[] = "0123456789";
extern const int end_marker;
static void add(const char* s)
{
    while (*s && cursor < buffer + sizeof buffer - 1) *cursor++ = *s++;
    *cursor = 0;
}
static int* slot(int i, int j) { return &grid[i % 10][j % 10]; }
static double* ensure(void)
{
    static double cells[4];
    return where ? where : (where = cells);
}
static const char* dayname(int n)
{
    static const char* const d[] = { "Sun", "Mon", "Tue" };
    return n < 0 || n >= (int)(sizeof d / sizeof d[0]) ? "?" : d[n];
}
int main(void)
{
    for (int i = 0; i < 3; i++) {
        add(names[i]);
        add(i < 2 ? "," : ".");
    }
    puts(buffer);
    current->v[1] += 40;
    printf("%d %s %d\n", current->n, current->s, cfgs[1].v[1]);
    current--;
    printf("%d %d\n", current->n, current->s == NULL);
    for (int i = 0; i < 30; i++) ++*slot(i, i * i);
    int s = 0;
    for (int i = 0; i < 10; i++) s = s * 3 + grid[i][i];
    printf("%d %d\n", s, grid[2][4]);
    ensure()[2] = 1.5;
    printf("%g %g\n", where[2], ensure()[3]);
    printf("%s %s %s\n", dayname(1), dayname(7), dayname(-1));
    printf("%c %zu %d\n", digits[7], sizeof digits, end_marker);
    memset(grid, 0xff, sizeof grid[0]);
    printf("%d %d %d\n", grid[0][9], grid[1][1], ++counter);
    cursor = buffer;
    add("new");
    printf("%s %zu\n", buffer, strlen(names[2]));
    return 0;
}
const int end_marker = 77;
