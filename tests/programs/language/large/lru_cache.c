#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <inttypes.h>
#include <string.h>

// Least recently used cache: hash chains and a recency list over one array of entries, linked by index.

#define NIL UINT16_MAX

struct entry {
    uint64_t key;
    int32_t value;
    uint16_t newer, older; // recency
    uint16_t chain;        // next in the bucket
};

struct cache {
    uint16_t capacity, used, newest, oldest, buckets;
    uint32_t hits, misses, evictions;
    uint16_t *bucket;
    struct entry entries[];
};

static struct cache *cache_create(uint16_t capacity)
{
    struct cache *c = calloc(1, sizeof *c + capacity * sizeof(struct entry));
    c->capacity = capacity;
    c->newest = c->oldest = NIL;
    c->buckets = capacity * 2 + 1;
    c->bucket = malloc(c->buckets * sizeof *c->bucket);
    for (int i = 0; i < c->buckets; i++) c->bucket[i] = NIL;
    return c;
}

static uint16_t hash(const struct cache *c, uint64_t key)
{
    key ^= key >> 33;
    key *= UINT64_C(0xff51afd7ed558ccd);
    key ^= key >> 33;
    return (uint16_t)(key % c->buckets);
}

static void unlink_recency(struct cache *c, uint16_t i)
{
    struct entry *e = &c->entries[i];
    if (e->newer != NIL) c->entries[e->newer].older = e->older;
    else c->newest = e->older;
    if (e->older != NIL) c->entries[e->older].newer = e->newer;
    else c->oldest = e->newer;
}

static void make_newest(struct cache *c, uint16_t i)
{
    struct entry *e = &c->entries[i];
    e->newer = NIL;
    e->older = c->newest;
    if (c->newest != NIL) c->entries[c->newest].newer = i;
    c->newest = i;
    if (c->oldest == NIL) c->oldest = i;
}

static uint16_t lookup(const struct cache *c, uint64_t key)
{
    uint16_t i = c->bucket[hash(c, key)];
    while (i != NIL && c->entries[i].key != key) i = c->entries[i].chain;
    return i;
}

static const int32_t *cache_get(struct cache *c, uint64_t key)
{
    uint16_t i = lookup(c, key);
    if (i == NIL) {
        c->misses++;
        return NULL;
    }
    c->hits++;
    unlink_recency(c, i);
    make_newest(c, i);
    return &c->entries[i].value;
}

static void cache_put(struct cache *c, uint64_t key, int32_t value)
{
    uint16_t i = lookup(c, key);
    if (i == NIL) {
        if (c->used < c->capacity)
            i = c->used++;
        else {
            i = c->oldest;
            unlink_recency(c, i);
            uint16_t *link = &c->bucket[hash(c, c->entries[i].key)];
            while (*link != i) link = &c->entries[*link].chain;
            *link = c->entries[i].chain;
            c->evictions++;
        }
        uint16_t h = hash(c, key);
        c->entries[i].key = key;
        c->entries[i].chain = c->bucket[h];
        c->bucket[h] = i;
    } else
        unlink_recency(c, i);
    c->entries[i].value = value;
    make_newest(c, i);
}

static void cache_print(const struct cache *c)
{
    printf("[");
    for (uint16_t i = c->newest; i != NIL; i = c->entries[i].older)
        printf("%s%" PRIu64 ":%" PRId32, i == c->newest ? "" : " ", c->entries[i].key, c->entries[i].value);
    printf("] hits=%" PRIu32 " misses=%" PRIu32 " evictions=%" PRIu32 "\n", c->hits, c->misses, c->evictions);
}

static int collatz(struct cache *c, uint64_t n)
{
    if (n == 1) return 0;
    const int32_t *known = cache_get(c, n);
    if (known) return *known;
    int steps = 1 + collatz(c, n & 1 ? 3 * n + 1 : n >> 1);
    cache_put(c, n, steps);
    return steps;
}

int main(void)
{
    struct cache *c = cache_create(4);
    for (int i = 1; i <= 4; i++) cache_put(c, i, i * i);
    cache_print(c);
    printf("%d\n", *cache_get(c, 2));
    cache_put(c, 5, 25);
    cache_print(c);
    printf("%s\n", cache_get(c, 1) ? "there" : "gone");
    cache_put(c, 3, -3);
    cache_put(c, UINT64_MAX, INT32_MIN);
    cache_print(c);
    free(c->bucket);
    free(c);

    c = cache_create(300);
    int longest = 0, of = 0;
    for (int n = 1; n < 400; n++) {
        int steps = collatz(c, n);
        if (steps > longest) longest = steps, of = n;
    }
    printf("%d has %d steps; hits=%u misses=%u evictions=%u\n", of, longest, c->hits, c->misses, c->evictions);
    free(c->bucket);
    free(c);
    return 0;
}
