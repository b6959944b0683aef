#include "shape.h"
int made;
static double area(const struct shape *s) { return s->size * s->size; }
static double perimeter(const struct shape *s) { return 4 * s->size; }
static const struct shape_ops ops = {.perimeter = perimeter, .area = area, .name = "square"};
struct shape square(double side) { struct shape s = {&ops, side}; made++; return s; }
