// A hash table with chaining, that grows.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct entry { char *key; int count; struct entry *next; };
struct table { struct entry **buckets; size_t size, used; };

static unsigned long hash(const char *s) {
    unsigned long h = 5381;
    while (*s) h = h * 33 ^ (unsigned char)*s++;
    return h;
}
static void grow(struct table *t) {
    size_t size = t->size ? t->size * 2 : 2;
    struct entry **buckets = calloc(size, sizeof *buckets);
    for (size_t i = 0; i < t->size; i++) {
        struct entry *e = t->buckets[i];
        while (e) {
            struct entry *next = e->next;
            struct entry **b = &buckets[hash(e->key) % size];
            e->next = *b;
            *b = e;
            e = next;
        }
    }
    free(t->buckets);
    t->buckets = buckets;
    t->size = size;
}
static int *at(struct table *t, const char *key) {
    if (t->used >= t->size) grow(t);
    struct entry **b = &t->buckets[hash(key) % t->size], *e;
    for (e = *b; e; e = e->next)
        if (strcmp(e->key, key) == 0) return &e->count;
    e = malloc(sizeof *e);
    *e = (struct entry){strcpy(malloc(strlen(key) + 1), key), 0, *b};
    *b = e;
    t->used++;
    return &e->count;
}

int main(void) {
    struct table t = {0};
    char text[] = "the cat sat on the mat and the dog sat on the cat";
    for (char *word = text; *word;) {
        char *end = word;
        while (*end && *end != ' ') end++;
        char *next = *end ? end + 1 : end;
        *end = 0;
        ++*at(&t, word);
        word = next;
    }
    int bird = *at(&t, "bird"), the = *at(&t, "the"), cat = *at(&t, "cat");
    printf("%zu %zu %d %d %d\n", t.size, t.used, the, cat, bird);
    for (size_t i = 0; i < t.size; i++)
        for (struct entry *e = t.buckets[i]; e; e = e->next) printf("%zu:%s=%d ", i, e->key, e->count);
    puts("");
    for (size_t i = 0; i < t.size; i++)
        for (struct entry *e = t.buckets[i], *next; e; e = next) {
            next = e->next;
            free(e->key);
            free(e);
        }
    free(t.buckets);
    return 0;
}
