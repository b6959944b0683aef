// A growing array by realloc, of a struct with a string.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct item { char *name; double price; };
struct list { struct item *items; int count, capacity; };

static void add(struct list *l, const char *name, double price) {
    if (l->count == l->capacity) {
        l->capacity = l->capacity ? l->capacity * 2 : 1;
        l->items = realloc(l->items, l->capacity * sizeof *l->items);
    }
    l->items[l->count].name = malloc(strlen(name) + 1);
    strcpy(l->items[l->count].name, name);
    l->items[l->count++].price = price;
}
static int by_price(const void *a, const void *b) {
    const struct item *x = a, *y = b;
    return (x->price > y->price) - (x->price < y->price);
}

static void sort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *)) {
    char *bytes = base, spare[size];
    for (size_t i = 1; i < count; i++)
        for (char *at = bytes + i * size; at > bytes && compare(at - size, at) > 0; at -= size) {
            memcpy(spare, at, size);
            memcpy(at, at - size, size);
            memcpy(at - size, spare, size);
        }
}

int main(void) {
    struct list l = {NULL, 0, 0};
    add(&l, "tea", 3.5);
    add(&l, "coffee", 5.25);
    add(&l, "milk", 1);
    add(&l, "bread", 2.75);
    add(&l, "jam", 4);
    sort(l.items, l.count, sizeof(struct item), by_price);
    double total = 0;
    for (int i = 0; i < l.count; i++) {
        printf("%-8s %6.2f\n", l.items[i].name, l.items[i].price);
        total += l.items[i].price;
    }
    printf("%.2f of %d\n", total, l.capacity);
    for (struct item *i = l.items; i < l.items + l.count; i++) free(i->name);
    free(l.items);
    return 0;
}
