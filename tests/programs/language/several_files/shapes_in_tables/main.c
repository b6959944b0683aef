#include "shape.h"
#include <stdio.h>
int main(void)
{
    struct shape shapes[] = {circle(2), square(3), circle(1)};
    double total = 0;
    for (int i = 0; i < 3; i++) {
        const struct shape *s = &shapes[i];
        printf("%s %.3f %.3f\n", s->ops->name, s->ops->area(s), s->ops->perimeter(s));
        total += s->ops->area(s);
    }
    printf("%.2f %d\n", total, shapes[0].ops == shapes[2].ops);
    return made != 3;
}
