/* Generic hash map by macros, open addressing with tombstones; counts words, and inverts a map. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>

#define DEFINE_MAP(Name, Key, Value, HASH, EQUAL)                                              \
    enum Name##_state { Name##_EMPTY, Name##_USED, Name##_DEAD };                              \
    typedef struct { Key key; Value value; enum Name##_state state; } Name##_slot;             \
    typedef struct { Name##_slot *slots; size_t capacity, used, dead; int rehashed; } Name;    \
    static void Name##_init(Name *m, size_t capacity)                                          \
    {                                                                                          \
        m->slots = calloc(capacity, sizeof *m->slots);                                         \
        m->capacity = capacity;                                                                \
        m->used = m->dead = 0;                                                                 \
    }                                                                                          \
    static Name##_slot *Name##_find(const Name *m, Key key)                                    \
    {                                                                                          \
        size_t i = HASH(key) & (m->capacity - 1);                                              \
        Name##_slot *grave = NULL;                                                             \
        for (;; i = (i + 1) & (m->capacity - 1)) {                                             \
            Name##_slot *s = &m->slots[i];                                                     \
            if (s->state == Name##_EMPTY) return grave ? grave : s;                            \
            if (s->state == Name##_DEAD) { if (!grave) grave = s; }                            \
            else if (EQUAL(s->key, key)) return s;                                             \
        }                                                                                      \
    }                                                                                          \
    static Value *Name##_at(Name *m, Key key)                                                  \
    {                                                                                          \
        if ((m->used + m->dead + 1) * 4 > m->capacity * 3) {                                   \
            Name old = *m;                                                                     \
            Name##_init(m, m->used * 2 >= m->capacity ? m->capacity * 2 : m->capacity);        \
            m->rehashed++;                                                                     \
            for (size_t i = 0; i < old.capacity; i++)                                          \
                if (old.slots[i].state == Name##_USED) {                                       \
                    *Name##_find(m, old.slots[i].key) = old.slots[i];                          \
                    m->used++;                                                                 \
                }                                                                              \
            free(old.slots);                                                                   \
        }                                                                                      \
        Name##_slot *s = Name##_find(m, key);                                                  \
        if (s->state != Name##_USED) {                                                         \
            m->dead -= s->state == Name##_DEAD;                                                \
            s->state = Name##_USED;                                                            \
            s->key = key;                                                                      \
            memset(&s->value, 0, sizeof s->value);                                             \
            m->used++;                                                                         \
        }                                                                                      \
        return &s->value;                                                                      \
    }                                                                                          \
    static int Name##_remove(Name *m, Key key)                                                 \
    {                                                                                          \
        Name##_slot *s = Name##_find(m, key);                                                  \
        if (s->state != Name##_USED) return 0;                                                 \
        s->state = Name##_DEAD;                                                                \
        m->used--;                                                                             \
        m->dead++;                                                                             \
        return 1;                                                                              \
    }

static uint32_t fnv(const char *s)
{
    uint32_t h = 2166136261u;
    while (*s) h = (h ^ (unsigned char)*s++) * 16777619u;
    return h;
}
#define SAME_TEXT(a, b) (strcmp(a, b) == 0)
#define INT_HASH(k) ((uint32_t)(k) * 2654435761u >> 16)
#define SAME_INT(a, b) ((a) == (b))
typedef const char *text;

DEFINE_MAP(WordMap, text, int, fnv, SAME_TEXT)
DEFINE_MAP(IntMap, int, long, INT_HASH, SAME_INT)

int main(void)
{
    static char lyrics[] = "one fish two fish red fish blue fish black fish blue fish old fish new fish";
    WordMap words = {0};
    WordMap_init(&words, 4);
    for (char *w = strtok(lyrics, " "); w; w = strtok(NULL, " ")) ++*WordMap_at(&words, w);
    printf("fish %d, ", *WordMap_at(&words, "fish"));
    printf("blue %d, ", *WordMap_at(&words, "blue"));
    printf("green %d, ", *WordMap_at(&words, "green"));
    printf("%zu words\n", words.used);
    printf("remove red %d, ", WordMap_remove(&words, "red"));
    printf("again %d\n", WordMap_remove(&words, "red"));
    long checksum = 0;
    for (size_t i = 0; i < words.capacity; i++)
        if (words.slots[i].state == WordMap_USED) checksum += (long)i * words.slots[i].value;
    printf("capacity %zu, rehashed %d, checksum %ld\n", words.capacity, words.rehashed, checksum);
    free(words.slots);

    IntMap squares = {0};
    IntMap_init(&squares, 8);
    for (int i = -100; i < 100; i++) *IntMap_at(&squares, i * 7) = (long)i * i;
    for (int i = -100; i < 100; i += 3) IntMap_remove(&squares, i * 7);
    for (int i = 200; i < 260; i++) *IntMap_at(&squares, i) += i;
    long sum = 0;
    int present = 0;
    for (int k = -700; k < 700; k++) {
        IntMap_slot *s = IntMap_find(&squares, k);
        if (s->state == IntMap_USED) present++, sum += s->value;
    }
    printf("%d present, sum %ld, used %zu, dead %zu, capacity %zu\n", present, sum, squares.used, squares.dead, squares.capacity);
    free(squares.slots);
    return 0;
}
