#include <stdio.h>
enum op { LIT, ADD, IF, END }; enum mode { FAST, SLOW };
static int step(enum op op, enum mode mode, int v)
{
    switch (op) {
    case LIT:
        switch (mode) {
        case FAST: return v;
        case SLOW: v *= 10; break;
        }
        v++;
        break;
    case ADD: {
        int twice = v + v;
        switch (twice) { case 0: return -1; default: if (twice > 10) break; return twice; }
        return 100;
    }
    default:
        switch (v) default: return op * 1000 + v;
    }
    return v;
}
int main(void)
{
    for (int op = LIT; op <= END; op++)
        for (int m = FAST; m <= SLOW; m++)
            for (int v = 0; v < 8; v += 3) printf("%d ", step(op, m, v));
    puts("");
    int depth = 0, log[10], n = 0;
    for (;;) {
        switch (depth++) {
        case 0: log[n++] = 0; continue;
        case 1:
            while (1) { switch (n) { case 1: log[n++] = 1; continue; default: goto done_inner; } }
        done_inner: log[n++] = 2; break;
        case 2: do { if (n > 3) break; log[n++] = 3; } while (1);
        default: goto out;
        }
        log[n++] = 9;
    }
out:
    for (int i = 0; i < n; i++) printf("%d", log[i]);
    printf(" %d\n", depth);
    return 0;
}
