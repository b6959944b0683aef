#include <stdio.h>
#include <stdlib.h>

/* recursive, with explicit stack, and by bits; all must agree */

typedef struct { int disk[16]; int top; char name; } Peg;

static Peg pegs[3];
static unsigned long moves;
static unsigned trace_hash;

static void setup(int n)
{
    for (int i = 0; i < 3; i++) {
        pegs[i].top = 0;
        pegs[i].name = 'A' + i;
    }
    while (n > 0) pegs[0].disk[pegs[0].top++] = n--;
    moves = 0;
    trace_hash = 5381;
}

static void move(Peg *from, Peg *to)
{
    int disk;
    if (from->top == 0 || (to->top && to->disk[to->top - 1] < from->disk[from->top - 1])) {
        printf("illegal move %c->%c\n", from->name, to->name);
        exit(1);
    }
    disk = from->disk[--from->top];
    to->disk[to->top++] = disk;
    moves++;
    trace_hash = trace_hash * 33 ^ (from->name << 8 | to->name);
}

static void draw(int height)
{
    for (int level = height - 1; level >= 0; level--) {
        for (Peg *p = pegs; p < pegs + 3; p++) {
            int d = level < p->top ? p->disk[level] : 0;
            printf("%*s", height - d + 1, "");
            for (int i = 0; i < d; i++) putchar('=');
            putchar('|');
            for (int i = 0; i < d; i++) putchar('=');
            printf("%*s", height - d, "");
        }
        putchar('\n');
    }
    putchar('\n');
}

static void recursive(int n, Peg *a, Peg *b, Peg *c, int show)
{
    if (n == 0) return;
    recursive(n - 1, a, c, b, show);
    move(a, c);
    if (show) draw(show);
    recursive(n - 1, b, a, c, show);
}

struct frame { int n, a, b, c, done; };

static void with_stack(int n)
{
    struct frame stack[40], *sp = stack;
    *sp++ = (struct frame){n, 0, 1, 2, 0};
    while (sp != stack) {
        struct frame f = *--sp;
        if (f.n == 0) continue;
        if (f.done) {
            move(&pegs[f.a], &pegs[f.c]);
            *sp++ = (struct frame){f.n - 1, f.b, f.a, f.c, 0};
        } else {
            f.done = 1;
            *sp++ = f;
            *sp++ = (struct frame){f.n - 1, f.a, f.c, f.b, 0};
        }
    }
}

static void by_bits(int n)
{
    for (unsigned m = 1; m < 1u << n; m++) {
        int from = (m & (m - 1)) % 3, to = ((m | (m - 1)) + 1) % 3;
        if (n % 2 == 0) {
            from = from ? 3 - from : 0;
            to = to ? 3 - to : 0;
        }
        move(&pegs[from], &pegs[to]);
    }
}

int main(void)
{
    setup(3);
    draw(3);
    recursive(3, &pegs[0], &pegs[1], &pegs[2], 3);
    for (int n = 1; n <= 9; n += 2) {
        unsigned h[3];
        setup(n);
        recursive(n, pegs, pegs + 1, pegs + 2, 0);
        h[0] = trace_hash;
        setup(n);
        with_stack(n);
        h[1] = trace_hash;
        setup(n);
        by_bits(n);
        h[2] = trace_hash;
        printf("%d disks: %lu moves, %08x, all agree: %s, on C: %d\n", n, moves, h[0], h[0] == h[1] && h[1] == h[2] ? "yes" : "no", pegs[2].top);
    }
    return 0;
}
