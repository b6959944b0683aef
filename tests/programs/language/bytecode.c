// An interpreter of a small stack machine: switch in a loop, a stack in an array, a struct of state.
#include <stdio.h>

enum operation { PUSH, ADD, MULTIPLY, SUBTRACT, DUPLICATE, SWAP, JUMP, JUMP_IF_ZERO, PRINT, HALT };
struct instruction { enum operation op : 8; int operand : 24; };
struct machine { int stack[16], *top; const struct instruction *pc; long steps; };

static void run(struct machine *m, const struct instruction *program) {
    m->pc = program;
    m->top = m->stack;
    for (;;) {
        const struct instruction i = *m->pc++;
        m->steps++;
        switch (i.op) {
        case PUSH: *m->top++ = i.operand; break;
        case ADD: m->top--; m->top[-1] += *m->top; break;
        case MULTIPLY: m->top--; m->top[-1] *= *m->top; break;
        case SUBTRACT: m->top--; m->top[-1] -= *m->top; break;
        case DUPLICATE: *m->top = m->top[-1]; m->top++; break;
        case SWAP: { int t = m->top[-1]; m->top[-1] = m->top[-2]; m->top[-2] = t; break; }
        case JUMP: m->pc = program + i.operand; break;
        case JUMP_IF_ZERO: if (*--m->top == 0) m->pc = program + i.operand; break;
        case PRINT: printf("%d\n", *--m->top); break;
        case HALT: return;
        }
    }
}

int main(void) {
    const struct instruction factorial[] = {
        {PUSH, 1}, {PUSH, 10},
        {DUPLICATE}, {JUMP_IF_ZERO, 13},
        {DUPLICATE}, {PUSH, -1}, {ADD}, {SWAP}, // acc n-1 n
        {JUMP, 15}, {HALT}, {HALT}, {HALT}, {HALT},
        {ADD}, {JUMP, 20},
        {PUSH, 0}, {ADD}, {PUSH, 3}, {MULTIPLY}, {JUMP, 21},
        {HALT},
        {PRINT}, {DUPLICATE}, {JUMP_IF_ZERO, 25}, {JUMP, 2}, {PRINT}, {HALT},
    };
    struct machine m = {.steps = 0};
    run(&m, factorial);
    printf("%ld\n", m.steps);
    return 0;
}
