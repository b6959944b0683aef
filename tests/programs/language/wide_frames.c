// Objects too far apart for a small offset, and large structs.
#include <stdio.h>
#include <string.h>

struct wide { char head; int far[20000]; struct { char pad[40000]; short s; } tail; };
static struct wide global;
static struct wide *at(int i) { return &global + i; }

int main(void) {
    struct wide local = {1}, *p = &local;
    local.far[19999] = 5;
    p->tail.s = 6;
    p->far[19998]++;
    int i = 15000;
    p->far[i] = 7;
    at(0)->tail.s = 8;
    at(0)->tail.s += 2;
    global.far[i + 1] = local.far[15000];
    struct wide copy = local;
    printf("%d %d %d %d %d\n", copy.far[19999], copy.tail.s, copy.far[19998], copy.far[i], copy.head);
    printf("%d %d\n", global.tail.s, global.far[15001]);
    int *far = &p->far[10000];
    far[5000]++;
    far[-10000] = 3;
    printf("%d %d %ld\n", p->far[15000], local.far[0], (long)((char *)&p->tail.s - (char *)p));
    return 0;
}
