/* A storage allocator over a static array: first fit with boundary tags, split and coalesce, realloc, and a map. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define ARENA 1024
#define ALIGN(n) (((n) + 15) & ~(size_t)15)

typedef union {
    struct { size_t size; int used; } s;
    max_align_t align;
    char pad[16];
} Tag;

static _Alignas(16) unsigned char arena[ARENA];
static int ready;

#define TAG(p) ((Tag *)(p))
#define NEXT(t) TAG((unsigned char *)(t) + (t)->s.size)
#define END TAG(arena + ARENA)

static Tag *footer(Tag *t) { return (Tag *)((unsigned char *)t + t->s.size) - 1; }

static void set(Tag *t, size_t size, int used)
{
    t->s.size = size;
    t->s.used = used;
    *footer(t) = *t;
}

void *my_malloc(size_t n)
{
    Tag *t;
    size_t need = ALIGN(n) + 2 * sizeof(Tag);
    if (!ready) {
        set(TAG(arena), ARENA, 0);
        ready = 1;
    }
    for (t = TAG(arena); t < END; t = NEXT(t)) {
        if (t->s.used || t->s.size < need) continue;
        if (t->s.size - need >= 3 * sizeof(Tag)) {
            size_t rest = t->s.size - need;
            set(t, need, 1);
            set(NEXT(t), rest, 0);
        } else
            set(t, t->s.size, 1);
        return t + 1;
    }
    return NULL;
}

void my_free(void *p)
{
    Tag *t, *n;
    if (!p) return;
    t = TAG(p) - 1;
    t->s.used = 0;
    n = NEXT(t);
    if (n < END && !n->s.used) set(t, t->s.size + n->s.size, 0);
    else set(t, t->s.size, 0);
    if ((unsigned char *)t > arena) {
        Tag *before = t - 1;
        if (!before->s.used) {
            Tag *b = TAG((unsigned char *)t - before->s.size);
            set(b, b->s.size + t->s.size, 0);
        }
    }
}

void *my_realloc(void *p, size_t n)
{
    if (!p) return my_malloc(n);
    size_t room = (TAG(p) - 1)->s.size - 2 * sizeof(Tag);
    if (n <= room) return p;
    void *q = my_malloc(n);
    if (q) {
        memcpy(q, p, room);
        my_free(p);
    }
    return q;
}

static void map(const char *what)
{
    printf("%-10s", what);
    for (Tag *t = TAG(arena); t < END; t = NEXT(t)) printf("[%s %zu]", t->s.used ? "used" : "free", t->s.size);
    puts("");
}

/* Buddy system over the same idea: orders, splitting and joining. */
#define ORDERS 6
#define UNIT 32
static unsigned char buddy_arena[UNIT << (ORDERS - 1)];
static signed char order_of[1 << (ORDERS - 1)]; /* at the start of a block: order, -1-order where free */

static void buddy_init(void) { memset(order_of, 127, sizeof order_of); order_of[0] = -1 - (ORDERS - 1); }

static void *buddy_alloc(size_t n)
{
    int want = 0, best = -1, units = 1 << (ORDERS - 1);
    while ((size_t)UNIT << want < n) want++;
    if (want >= ORDERS) return NULL;
    for (int i = 0; i < units;) {
        int o = order_of[i] < 0 ? -1 - order_of[i] : order_of[i];
        if (order_of[i] < 0 && o >= want && (best < 0 || o < -1 - order_of[best])) best = i;
        i += 1 << o;
    }
    if (best < 0) return NULL;
    for (int o = -1 - order_of[best]; o > want; o--) order_of[best + (1 << (o - 1))] = (signed char)(-1 - (o - 1));
    order_of[best] = (signed char)want;
    return buddy_arena + best * UNIT;
}

static void buddy_free(void *p)
{
    int i = (int)(((unsigned char *)p - buddy_arena) / UNIT), o = order_of[i];
    while (o < ORDERS - 1) {
        int buddy = i ^ (1 << o);
        if (order_of[buddy] != -1 - o) break;
        order_of[i > buddy ? i : buddy] = 127;
        if (buddy < i) i = buddy;
        o++;
    }
    order_of[i] = (signed char)(-1 - o);
}

static void buddy_map(void)
{
    for (int i = 0; i < 1 << (ORDERS - 1); i += 1 << (order_of[i] < 0 ? -1 - order_of[i] : order_of[i]))
        printf("%c%d ", order_of[i] < 0 ? 'f' : 'u', UNIT << (order_of[i] < 0 ? -1 - order_of[i] : order_of[i]));
    puts("");
}

/* Pool of equal cells, linked through themselves. */
union slot { union slot *next; double payload[3]; };
static union slot pool[5], *pool_free;
static void *pool_get(void) { union slot *s = pool_free; if (s) pool_free = s->next; return s; }
static void pool_put(void *p) { union slot *s = p; s->next = pool_free; pool_free = s; }

int main(void)
{
    void *a = my_malloc(100), *b = my_malloc(1), *c = my_malloc(200), *d;
    map("three");
    printf("aligned %d\n", ((uintptr_t)a | (uintptr_t)b | (uintptr_t)c) % 16 == 0);
    strcpy(b, "0123456789");
    my_free(a);
    map("hole");
    a = my_malloc(50);
    map("split");
    b = my_realloc(b, 300);
    printf("%s\n", (char *)b);
    map("grown");
    my_free(c);
    map("joined");
    d = my_malloc(2000);
    printf("too much: %s\n", d ? "given" : "refused");
    my_free(a);
    my_free(b);
    my_free(NULL);
    map("empty");
    void *many[40];
    int n = 0;
    while ((many[n] = my_malloc(10)) != NULL) memset(many[n], n, 10), n++;
    printf("%d small ones\n", n);
    for (int i = 0; i < n; i += 2) my_free(many[i]);
    printf("big after every second freed: %s\n", my_malloc(100) ? "given" : "refused");
    for (int i = 1; i < n; i += 2) my_free(many[i]);
    map("at last");

    buddy_init();
    void *p = buddy_alloc(20), *q = buddy_alloc(100), *r = buddy_alloc(33);
    buddy_map();
    buddy_free(q);
    buddy_map();
    q = buddy_alloc(512);
    printf("%d ", q == buddy_arena + 512);
    buddy_map();
    buddy_free(p), buddy_free(r);
    buddy_map();
    buddy_free(q);
    buddy_map();

    for (int i = 0; i < 5; i++) pool_put(&pool[i]);
    union slot *s[6];
    for (int i = 0; i < 6; i++) {
        s[i] = pool_get();
        if (s[i]) s[i]->payload[2] = i * 1.5;
    }
    printf("%td %td %d", s[0] - pool, s[4] - pool, s[5] == NULL);
    pool_put(s[2]);
    pool_put(s[3]);
    printf(" %d %g\n", pool_get() == s[3], s[1]->payload[2]);
    return 0;
}
