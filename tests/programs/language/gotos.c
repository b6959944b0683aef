// goto forwards, backwards, out of blocks and loops, and computed.
#include <stdio.h>

static int run(const char *program) {
    static void *table[] = {&&add, &&twice, &&stop};
    int value = 1;
    const char *at = program;
    goto *table[*at++ - 'a'];
add:
    value++;
    goto *table[*at++ - 'a'];
twice:
    value *= 2;
    goto *table[*at++ - 'a'];
stop:
    return value;
}

int main(void) {
    int i = 0;
again:
    if (i < 3) {
        int inside = i * 2;
        int *p = &inside;
        printf("%d ", *p);
        i++;
        goto again;
    }
    for (int a = 0; a < 5; a++)
        for (int b = 0; b < 5; b++) {
            int product[1] = {a * b};
            if (product[0] == 6) goto found;
        }
    puts("none");
found:
    puts("found");
    goto end;
    puts("skipped");
end:;
    printf("%d %d\n", run("aabc"), run("bbbac"));
    void *target = &&last;
    if (i == 3) goto *target;
    puts("not here");
last:
    return i;
}
