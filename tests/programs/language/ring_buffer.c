// A ring buffer of structs.
#include <stdbool.h>
#include <stdio.h>

#define CAPACITY 4
struct message { int id; char text[8]; };
struct ring { struct message slots[CAPACITY]; unsigned head, tail; };

static bool put(struct ring *r, struct message m) {
    if (r->tail - r->head == CAPACITY) return false;
    r->slots[r->tail++ % CAPACITY] = m;
    return true;
}
static bool get(struct ring *r, struct message *m) {
    if (r->head == r->tail) return false;
    *m = r->slots[r->head++ % CAPACITY];
    return true;
}

int main(void) {
    static struct ring r;
    r.head = r.tail = 0xFFFFFFFE; // wraps around
    int id = 0;
    for (int round = 0; round < 5; round++) {
        for (int i = 0; i <= round; i++) {
            struct message m = {id++};
            sprintf(m.text, "m%d", m.id);
            if (!put(&r, m)) printf("full at %d\n", m.id);
        }
        struct message m;
        for (int i = 0; i < 3 && get(&r, &m); i++) printf("%d %s\n", m.id, m.text);
    }
    printf("%u\n", r.tail - r.head);
    return 0;
}
