/* No header: every file declares what it needs, as old programs do. */
#include <stdio.h>
extern struct { int x, y; } origin;
extern double scale;
int move(), where();
char *describe();
double stretch(double);
int main()
{
    move(3, 4);
    move(-1, 2);
    printf("%d %s %.2f\n", where(), describe(1), stretch(2.0));
    scale = 10;
    printf("%g %d %d\n", stretch(1.5), origin.x, origin.y);
    return 0;
}
