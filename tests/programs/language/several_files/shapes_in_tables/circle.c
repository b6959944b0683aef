#include "shape.h"
static double area(const struct shape *s) { return PI * s->size * s->size; }
static double perimeter(const struct shape *s) { return 2 * PI * s->size; }
static const struct shape_ops ops = {"circle", area, perimeter};
struct shape circle(double radius) { ++made; return (struct shape){&ops, radius}; }
