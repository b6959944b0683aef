#ifndef SHAPES_H
#define SHAPES_H
struct shape { int w, h; };
static inline int area(struct shape s) { return s.w * s.h; }
#endif
