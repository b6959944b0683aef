#include <stdio.h>
static int log_of(int n, int value) { printf("[%d]", n); return value; }
static int *null(void) { return 0; }
int main(void)
{
    printf("%d\n", log_of(1, 0) && log_of(2, 1));
    printf("%d\n", log_of(1, 1) && log_of(2, 7));
    printf("%d\n", log_of(1, 3) || log_of(2, 1));
    printf("%d\n", log_of(1, 0) || log_of(2, 0));
    printf("%d\n", log_of(1, 0) && log_of(2, 1) || log_of(3, 1));
    printf("%d\n", log_of(1, 1) || log_of(2, 1) && log_of(3, 0));
    printf("%d\n", !log_of(1, 5));
    printf("%d\n", log_of(1, 0) ? log_of(2, 10) : log_of(3, 20));
    printf("%d\n", (log_of(1, 4), log_of(2, 5)));
    printf("%d\n", log_of(1, 6) ?: log_of(2, 9));
    printf("%d\n", log_of(1, 0) ?: log_of(2, 9));
    int *p = null();
    if (p && *p) puts("never"); else puts("guarded");
    if (!p || *p == 3) puts("guarded too");
    double d = 0.5; char *s = "";
    printf("%d %d %d %d\n", d && 1, !d, s && *s, !s);
    int i = 0;
    while (i < 10 && log_of(i, i * i < 10)) i++;
    puts("");
    int a = 0, b = 0, c = (a++ || b++) + (a++ && b++);
    printf("%d %d %d\n", a, b, c);
    if (1 || log_of(9, 1)) ;
    if (0 && log_of(9, 1)) ;
    int k = 5 && 0 || 2;
    printf("%d %d\n", k, !!42);
    return 0;
}
