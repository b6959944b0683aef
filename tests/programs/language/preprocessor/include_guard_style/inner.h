#ifndef INNER_COUNT
#define INNER_COUNT 1
static int inner_value = 50;
#elif INNER_COUNT == 1
#undef INNER_COUNT
#define INNER_COUNT 2
#endif
