// A graph of structs that point to each other, searched breadth first.
#include <stdio.h>
#include <stdlib.h>

struct city { const char *name; struct city *roads[4]; int count, distance; struct city *from; };

static void join(struct city *a, struct city *b) {
    a->roads[a->count++] = b;
    b->roads[b->count++] = a;
}
static void search(struct city *start) {
    struct city *queue[16], **head = queue, **tail = queue;
    start->distance = 0;
    *tail++ = start;
    while (head != tail) {
        struct city *c = *head++;
        for (int i = 0; i < c->count; i++) {
            struct city *next = c->roads[i];
            if (next->distance >= 0) continue;
            next->distance = c->distance + 1;
            next->from = c;
            *tail++ = next;
        }
    }
}
static void path(const struct city *c) {
    if (c->from) path(c->from);
    printf("%s%s", c->from ? "-" : "", c->name);
}

int main(void) {
    struct city *all = calloc(6, sizeof *all);
    for (int i = 0; i < 6; i++) {
        all[i].name = &"A\0B\0C\0D\0E\0F"[2 * i];
        all[i].distance = -1;
    }
    join(&all[0], &all[1]);
    join(&all[1], all + 2);
    join(all, &all[3]);
    join(&all[3], &all[4]);
    join(&all[2], &all[5]);
    join(&all[4], &all[5]);
    search(all);
    for (struct city *c = all; c < all + 6; c++) {
        path(c);
        printf(" %d\n", c->distance);
    }
    free(all);
    return 0;
}
