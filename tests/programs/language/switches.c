// switch: falling through, default in the middle, ranges, nested, on char and long.
#include <stdio.h>

static const char *name(int n) {
    switch (n) {
    case 0: return "zero";
    case 1:
    case 2: return "few";
    default: return "many";
    case -1: return "minus";
    case 10 ... 19: return "teens";
    }
}

int main(void) {
    for (int i = -2; i < 22; i++) printf("%s ", name(i));
    puts("");
    for (int i = 0; i < 6; i++) {
        int n = 0;
        switch (i) {
        case 1: n += 1;
        case 2: n += 10;
        case 3: n += 100; break;
        default: n = -1;
        case 4: n *= 2; break;
        }
        printf("%d ", n);
    }
    puts("");
    const char *text = "a+b*(c-1)";
    int letters = 0, operators = 0, others = 0;
    for (; *text; text++) {
        switch (*text) {
        case 'a' ... 'z': letters++; break;
        case '+': case '-': case '*': operators++; break;
        default: others++;
        }
    }
    printf("%d %d %d\n", letters, operators, others);
    long big = 1L << 40;
    switch (big) {
    case 1L << 40: puts("big"); break;
    case 0: puts("zero");
    }
    switch (3) {
        int unreached;
    case 3:
        unreached = 4;
        switch (unreached) {
        case 4: printf("%d\n", unreached); break;
        }
        break;
    }
    int count = 13, n = (count + 7) / 8, sum = 0;
    switch (count % 8) { // Duff's device
    case 0: do { sum++;
    case 7: sum++;
    case 6: sum++;
    case 5: sum++;
    case 4: sum++;
    case 3: sum++;
    case 2: sum++;
    case 1: sum++;
            } while (--n > 0);
    }
    printf("%d\n", sum);
    switch (0) default: puts("only");
    unsigned u = 4000000000u;
    switch (u) { case 4000000000u: puts("unsigned"); }
    return 0;
}
