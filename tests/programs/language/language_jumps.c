// Labels as values, case ranges, Duff's device, statement expressions, omitted middles.
#include <stdio.h>
static int run(const unsigned char *code) {
    static const void *const t[] = {&&inc, &&dec, &&dbl, &&halt};
    int acc = 0;
    goto *t[*code++];
inc:
    acc++;
    goto *t[*code++];
dec:
    acc--;
    goto *t[*code++];
dbl : {
    int twice = acc * 2;
    int *p = &twice;
    acc = *p;
    goto *t[*code++];
}
halt:
    return acc;
}
static int rel(int i) {
    static const int off[] = {&&a - &&a, &&b - &&a};
    goto *(&&a + off[i]);
a:
    return 10;
b:
    return 20;
}
static void send(short *to, const short *from, int count) {
    int n = (count + 7) / 8;
    switch (count % 8) {
    case 0: do { *to++ = *from++;
        case 7: *to++ = *from++;
        case 6: *to++ = *from++;
        case 5: *to++ = *from++;
        case 4: *to++ = *from++;
        case 3: *to++ = *from++;
        case 2: *to++ = *from++;
        case 1: *to++ = *from++;
        } while (--n > 0);
    }
}
static const char *kind(int c) {
    switch (c) {
    case '0' ... '9': return "digit";
    case 'a' ... 'z':
    case 'A' ... 'Z': return "letter";
    case -5 ... - 1: return "neg";
    default: return "other";
    }
}
static int sw(unsigned long x) {
    switch (x) {
    case 0xffffffffffffffffUL: return 1;
    case 5: return 2;
    }
    return 0;
}
static int sw2(char c) {
    switch (c) {
    case -1: return 1;
    case 200: return 2;
    case 'x': return 3;
    }
    return 0;
}
int main(void) {
    printf("%d\n", run((const unsigned char[]){0, 0, 0, 2, 1, 2, 3}));
    printf("%d %d\n", rel(0), rel(1));
    short s[20], d[20];
    for (int i = 0; i < 20; i++) s[i] = i * i, d[i] = 0;
    send(d, s, 19);
    for (int i = 0; i < 20; i++) printf("%d ", d[i]);
    puts("");
    printf("%s %s %s %s\n", kind('5'), kind('q'), kind(-3), kind(' '));
    printf("%d %d %d\n", sw(-1L), sw(5), sw(6));
    printf("%d %d %d\n", sw2(-1), sw2((char)200), sw2('x'));
    int x = 5;
    int y = x ?: 9;
    int z = 0 ?: 7;
    printf("%d %d\n", y, z);
    int n = 0;
    int w = (n++, n) ?: 3;
    printf("%d %d\n", w, n);
    char *str = NULL;
    printf("%s\n", str ?: "null");
    printf("%g\n", 0.0 ?: 2.5);
    printf("%zu\n", sizeof(1 ?: 2L));
    int v = ({
        int q = 3;
        q *= 2;
        q + 1;
    });
    printf("%d\n", v);
    ({ puts("stmt"); });
    for (int i = 0; ({ i < 3; }); i++) printf("%d", i);
    puts("");
    struct pt {
        int x, y;
    } pt = ({
        struct pt p = {1, 2};
        p;
    });
    printf("%d %d\n", pt.x, pt.y);
    switch (3) {
        int dead;
    case 3: dead = 4; printf("%d\n", dead);
    }
    switch (1)
    case 1:
        puts("one");
    int i = 0;
    do {
        if (i == 2) continue;
        if (i == 4) break;
        printf("%d ", i);
    } while (++i < 10);
    puts("");
    goto in;
    {
        int k;
    in:
        k = 3;
        printf("%d\n", k);
    }
    {
        __label__ loc;
        int q = 0;
    loc:
        if (++q < 3) goto loc;
        printf("%d\n", q);
    }
    for (;;) {
        for (;;) {
            goto out;
        }
    }
out:
    puts("out");
lab:
    __attribute__((unused));
    return 0;
}
