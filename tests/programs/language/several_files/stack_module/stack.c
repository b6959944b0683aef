#include "stack.h"
#include <stdlib.h>
struct Stack { double *items; int depth, room; };
int stack_errors = 0;
Stack *stack_create(void) { return calloc(1, sizeof(Stack)); }
void stack_destroy(Stack *s) { free(s->items); free(s); }
void stack_push(Stack *s, double x)
{
    if (s->depth == s->room) s->items = realloc(s->items, (s->room = s->room * 2 + 1) * sizeof(double));
    s->items[s->depth++] = x;
}
double stack_pop(Stack *s)
{
    if (s->depth == 0) { stack_errors++; return 0; }
    return s->items[--s->depth];
}
int stack_depth(const Stack *s) { return s->depth; }
