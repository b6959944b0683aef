// A queue made of two stacks, each an array with a top.
#include <assert.h>
#include <stdio.h>

#define DEPTH 16
typedef struct { int items[DEPTH]; int top; } stack;
typedef struct { stack in, out; } queue;

static void push(stack *s, int v) { assert(s->top < DEPTH); s->items[s->top++] = v; }
static int pop(stack *s) { assert(s->top > 0); return s->items[--s->top]; }
static void enqueue(queue *q, int v) { push(&q->in, v); }
static int dequeue(queue *q) {
    if (!q->out.top)
        while (q->in.top) push(&q->out, pop(&q->in));
    return pop(&q->out);
}

int main(void) {
    queue q = {.in.top = 0};
    for (int i = 0; i < 5; i++) enqueue(&q, i * i);
    int first = dequeue(&q);
    printf("%d %d ", first, q.in.top);
    enqueue(&q, 100);
    while (q.in.top + q.out.top) printf("%d ", dequeue(&q));
    puts("");
    return 0;
}
