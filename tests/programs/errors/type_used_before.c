#include <stdio.h>
void show(Point p) { printf("%d\n", p.x); }
typedef struct { int x, y; } Point;
int main(void) {
    Point p = {1, 2};
    show(p);
    return 0;
}
/* expected
2:11-16 error unknown_type: there is no type `Point`
  note 3:30-35 it is declared only here; the compiler reads from top to bottom
*/
